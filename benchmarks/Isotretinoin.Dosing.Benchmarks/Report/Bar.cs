using System.Globalization;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What a figure has to keep to: at most so many times another figure of the same run, or so many bytes.</summary>
public sealed class Bar
{
    private readonly Type subject;
    private readonly Func<IReadOnlyDictionary<string, Figure>, double> measure;
    private readonly bool atLeast;
    private readonly double limit;
    private readonly string unit;

    private Bar(Type subject, string way, bool atLeast, double limit, string unit, Func<IReadOnlyDictionary<string, Figure>, double> measure) =>
        (this.subject, Way, this.atLeast, this.limit, this.unit, this.measure) = (subject, way, atLeast, limit, unit, measure);

    private string Way { get; }

    /// <summary>The only case in which the bar is to be kept to; null when it is in all of them.</summary>
    private string? OnlyCase { get; init; }

    /// <summary>This bar for one case only, by its name.</summary>
    public Bar In(string inCase) => new(subject, Way, atLeast, limit, unit, measure) { OnlyCase = inCase };

    public static Bar TimesAtMost(Type subject, string way, string other, double limit) =>
        new(subject, way, atLeast: false, limit, $"× {other}", ways => ways[way].Nanoseconds / ways[other].Nanoseconds);

    public static Bar TimesFaster(Type subject, string way, string other, double limit) =>
        new(subject, way, atLeast: true, limit, $"× faster than {other}", ways => ways[other].Nanoseconds / ways[way].Nanoseconds);

    public static Bar BytesAtMost(Type subject, string way, long limit) =>
        new(subject, way, atLeast: false, limit, "bytes", ways => ways[way].Bytes);

    public static Bar MoreBytesAtMost(Type subject, string way, string other, long limit) =>
        new(subject, way, atLeast: false, limit, $"bytes more than {other}", ways => ways[way].Bytes - ways[other].Bytes);

    /// <summary>How each case that was measured keeps to this bar; one line a case.</summary>
    public IEnumerable<BarOutcome> Judge(IEnumerable<Figure> figures)
    {
        foreach (IGrouping<string, Figure> inCase in figures.Where(f => f.Subject == subject && (OnlyCase ?? f.Case) == f.Case).GroupBy(f => f.Case))
        {
            double measured = measure(inCase.ToDictionary(f => f.Way));
            string relation = atLeast ? "≥" : "≤";
            yield return new BarOutcome(
                $"{subject.Name}.{Way}{(inCase.Key.Length == 0 ? "" : $" ({inCase.Key})")}",
                string.Create(CultureInfo.InvariantCulture, $"{relation} {limit:0.##} {unit}"),
                string.Create(CultureInfo.InvariantCulture, $"{measured:0.##}"),
                atLeast ? measured >= limit : measured <= limit);
        }
    }
}
