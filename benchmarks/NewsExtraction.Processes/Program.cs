using NewsExtraction.Processes;

return args switch
{
    ["texts", var folder] => MadeNews.Write(folder),
    ["split", var file] => Yardstick.Print(file),
    ["first", var file] => FirstArticle.Print(file),
    ["ratio", var recorded] => RatioCheck.Print(recorded),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("texts FOLDER | split FILE | first FILE | ratio FILE: see benchmarks/processes.sh and benchmarks/ratio.sh.");
    return 1;
}
