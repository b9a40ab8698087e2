
namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A generated history as somebody might ask about it: properties in any order, each number in any of its spellings.</summary>
internal sealed class WrittenHistory
{
    private readonly HistoryCase history;
    private readonly Random random;

    public WrittenHistory(HistoryCase history, int seed)
    {
        (this.history, random) = (history, new Random(seed));
        Text = Request(AnySpelling.List(history.Weights.Select(w => random.Object($"\"date\":{Date(w.Day)}", $"\"kg\":{random.Number(w.Grams, 3)}"))));
    }

    /// <summary>A history whose weights are written as somebody wrote them, in kilograms.</summary>
    public WrittenHistory(HistoryCase history, int seed, IEnumerable<string> kilograms)
    {
        (this.history, random) = (history, new Random(seed));
        Text = Request(AnySpelling.List(history.Weights.Zip(kilograms, (w, written) => $"{{\"date\":{Date(w.Day)},\"kg\":{written}}}")));
    }

    public string Text { get; }

    public override string ToString() => Text;

    private string Request(string weights) => random.Shuffled(RequestText.Progress
        .With("asOf", Date(history.AsOf))
        .With("weights", weights)
        .With("weightPolicy", $"\"{history.Policy}\"")
        .With("periods", AnySpelling.List(history.Periods.Select(Period)))
        .With("missed", AnySpelling.List(history.Missed.Select(Date)))
        .With("partial", AnySpelling.List(history.Partial.Select(p => random.Object($"\"date\":{Date(p.Day)}", $"\"mg\":{random.Number(p.Thousandths, 3)}"))))
        .With("target", random.Object(
            $"\"from\":{random.Number(history.Target.FromThousandths, 3)}",
            $"\"to\":{random.Number(history.Target.ToThousandths, 3)}",
            $"\"formulation\":\"{history.TargetFormulation}\""))
        .With("next", random.Object(
            $"\"mg\":{random.Number(history.Next.Thousandths, 3)}", $"\"formulation\":\"{history.Next.Formulation}\"", $"\"pattern\":\"{history.Next.Pattern}\""))).ToString();

    private string Period(PeriodCase period) => random.Object(
        $"\"from\":{Date(period.First)}",
        $"\"to\":{Date(period.Last)}",
        $"\"mg\":{random.Number(period.Thousandths, 3)}",
        $"\"formulation\":\"{period.Formulation}\"",
        $"\"pattern\":\"{period.Pattern}\"",
        $"\"missedDays\":{random.Number(period.Undated, 0)}");

    private static string Date(int day) => $"\"{HistoryCase.Date(day):yyyy-MM-dd}\"";
}
