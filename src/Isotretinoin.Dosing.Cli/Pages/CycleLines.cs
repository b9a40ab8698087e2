using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The days of a cycle, days of the same capsules together, with the capsules by time.</summary>
internal sealed class CycleLines
{
    private const string Nothing = "none";

    public CycleLines(DosingCycle cycle)
    {
        foreach (IGrouping<int, int> same in Enumerable.Range(1, cycle.Length).GroupBy(day => cycle[day]?.Milligrams ?? 0))
        {
            CapsuleCombination? capsules = cycle[same.First()];
            string[] days = [.. Runs([.. same])];
            string[] first = Taken(capsules, 0);
            string[] second = Taken(capsules, 1);
            int height = Math.Max(days.Length, Math.Max(first.Length, second.Length));
            Add(Days, days, height);
            Add(First, first, height);
            Add(Second, second, height);
        }
    }

    /// <summary>The days of the cycle.</summary>
    public List<string> Days { get; } = [];

    /// <summary>The first or only dose of the day.</summary>
    public List<string> First { get; } = [];

    /// <summary>The second dose of the day.</summary>
    public List<string> Second { get; } = [];

    private static void Add(List<string> lines, string[] added, int height) =>
        lines.AddRange(added.Concat(Enumerable.Repeat("", height - added.Length)));

    private static string[] Taken(CapsuleCombination? capsules, int intake) => capsules is not { } taken
        ? [Nothing]
        : intake < taken.Intakes.Length ? [.. taken.Intakes[intake].Capsules.Select(Show.Capsules)] : [];

    /// <summary>Ascending days as runs: <c>1–3</c>, <c>5</c>.</summary>
    private static IEnumerable<string> Runs(int[] days)
    {
        for (int i = 0; i < days.Length;)
        {
            int first = i;
            while (i + 1 < days.Length && days[i + 1] == days[i] + 1)
            {
                i++;
            }

            yield return string.Create(CultureInfo.InvariantCulture, $"{Show.Span(days[first], days[i++])}");
        }
    }
}
