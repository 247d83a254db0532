// Orleans has a type of the same name.
global using StableHash = NewsExtraction.Merging.StableHash;
