using NewsExtraction.Console;

using var terminal = Terminal.OfProcess();
return await App.Run(args, terminal);
