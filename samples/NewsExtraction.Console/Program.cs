using NewsExtraction.Console;

StartMemory.Reserve();
using var terminal = Terminal.OfProcess();
return await App.Run(args, terminal);
