using NewsExtraction.Console;
using NewsExtraction.Console.Native;

NewerBuild.HandOver(args);
StartMemory.Reserve();
using var terminal = Terminal.OfProcess();
return await App.Run(args, terminal);
