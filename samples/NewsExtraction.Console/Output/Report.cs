namespace NewsExtraction.Console.Output;

/// <summary>Messages to the user, on standard error.</summary>
internal static class Report
{
    public static void Error(string message) => System.Console.Error.WriteLine("newsextract: " + message);
}
