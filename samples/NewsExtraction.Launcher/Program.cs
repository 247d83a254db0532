using NewsExtraction.Launcher;

return NewerBuild.Start(args);
