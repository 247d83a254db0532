using NewsExtraction.Web;

await WebApp.Build(args).RunAsync();
