using System.Globalization;

namespace NewsExtraction.Training.Events.Triggers;

/// <summary>Prints how well a trigger model does on articles that it has not learnt from, by how much must speak for a change.</summary>
internal static class TriggerReport
{
    private static readonly double[] ForNew = [0, 0.4, double.MaxValue];
    private static readonly double[] Against = [1, 2.5, 7, double.MaxValue];

    /// <summary>Prints the figures.</summary>
    /// <param name="title">What was judged.</param>
    /// <param name="judged">Each word with the best choice, and by how much it is better than what the frames gave.</param>
    /// <param name="unreached">Annotated mentions at words that are no case.</param>
    public static void Print(string title, List<(TriggerCase Case, int Choice, double More)> judged, int unreached)
    {
        Console.WriteLine($"{title}: {judged.Count} words; {unreached} annotated mentions at words that are no case");
        foreach (var forNew in ForNew)
            foreach (var against in Against)
                Console.WriteLine($"  {Score(judged, unreached, forNew, against)}");
    }

    private static string Score(List<(TriggerCase Case, int Choice, double More)> judged, int missed, double forNew, double against)
    {
        var (right, wrong) = (0, 0);
        foreach (var (one, choice, more) in judged)
        {
            var last = choice != one.Given && more > (one.Given == 0 ? forNew : against) ? choice : one.Given;
            if (last > 0 && last == one.Right)
            {
                right++;
                continue;
            }

            if (last > 0) wrong++;
            if (one.Right > 0) missed++;
        }

        var (p, r) = (right / (double)(right + wrong), right / (double)(right + missed));
        return string.Create(CultureInfo.InvariantCulture,
            $"new {forNew:G3} against {against:G3}: P {100 * p:F1} R {100 * r:F1} F {200 * p * r / (p + r):F1}");
    }
}
