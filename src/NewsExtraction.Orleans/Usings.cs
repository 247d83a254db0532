// Orleans has a type of the same name; the library's hashes are those that stored state was made with.
global using StableHash = NewsExtraction.Merging.StableHash;
