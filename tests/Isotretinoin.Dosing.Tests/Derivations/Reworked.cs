namespace Isotretinoin.Dosing.Tests;

/// <summary>
/// Works every line of a derivation anew from its operands, by rational arithmetic, naive loops over days and brute force over capsules. It reads
/// a derivation and computes nothing with the library.
/// </summary>
internal static class Reworked
{
    /// <summary>The first fault of a derivation, or null: a line that does not follow, or an operand that nobody gave or worked out before.</summary>
    public static string? FaultIn(IEnumerable<WrittenAmount> given, IEnumerable<WrittenLine> lines)
    {
        var known = new Dictionary<string, WrittenAmount>();
        foreach (WrittenAmount amount in given)
        {
            if (!known.TryAdd(amount.Name, amount))
            {
                return $"given twice: {amount}";
            }
        }

        foreach (WrittenLine line in lines)
        {
            if (line.Operands.FirstOrDefault(o => !known.TryGetValue(o.Name, out WrittenAmount? earlier) || !earlier.SaysTheSameAs(o)) is { } stranger)
            {
                return $"neither given nor worked out before: {stranger}, for {line.Result}";
            }

            if (!Follows(line))
            {
                return $"{line.Operation} of {string.Join(" | ", line.Operands)} is not {line.Result}";
            }

            if (!known.TryAdd(line.Result.Name, line.Result))
            {
                return $"worked out twice: {line.Result}";
            }
        }

        return null;
    }

    public static bool Follows(WrittenLine line)
    {
        IReadOnlyList<WrittenAmount> o = line.Operands;
        return line.Operation == "date-of-day" ? line.Result.Date == DayAfterDay(o[0].Date!.Value, o[1].Value) && line.Result.Values.SequenceEqual(o[1].Values)
            : line.Operation == "days-after" ? line.Result.Date == DayAfterDay(o[0].Date!.Value, o[1].Value + 1) && line.Result.Values.Count == 0 && ReworkedUnits.Fit(line)
            : line.Result.Date is null && line.Result.Values.SequenceEqual(Values(line.Operation, o)) && ReworkedUnits.Fit(line);
    }

    private static IEnumerable<Fraction> Values(string operation, IReadOnlyList<WrittenAmount> o) => operation switch
    {
        "add" => Enumerable.Range(0, o[0].Values.Count).Select(place => o.Select(term => term.Values[place]).Aggregate((a, b) => a + b)),
        "spread" => ReworkedDays.Spread(o[0].Value, o[1].Value, o[2].Value, o[3].Value),
        "on-dosing-days" => o[1].Values.Select(day => day == 1 ? o[0].Value : 0),
        "quantities" => ReworkedDays.Quantities(o[0].Values, o[1].Value, [.. o[2].Values.Select(Whole)], DivisionOf(o[3])),
        _ => [Value(operation, o)],
    };

    private static Fraction Value(string operation, IReadOnlyList<WrittenAmount> o) => operation switch
    {
        "multiply" or "convert" => o[0].Value * o[1].Value,
        "divide" => o[0].Value / o[1].Value,
        "divide-up-to-day" => -Floor(Fraction.Of(-1, 1) * o[0].Value / o[1].Value),
        "divide-down-to-day" => Floor(o[0].Value / o[1].Value),
        "subtract" => o.Skip(1).Aggregate(o[0].Value, (left, term) => left - term.Value),
        "subtract-to-zero" => o[0].Value > o[1].Value ? o[0].Value - o[1].Value : 0,
        "days-through" => ReworkedDays.Dates(o[0].Date!.Value, o[1].Date!.Value).Count(),
        "dosing-days" => ReworkedDays.Dates(o[1].Date!.Value, o[3].Date!.Value).Index().Count(day => o[0].Values[day.Index % o[0].Values.Count] == 1 && day.Item >= o[2].Date),
        "capsules-below" => Makeable(o).Below(o[0].Value) ?? -1,
        "capsules-above" => Makeable(o).Above(o[0].Value) ?? -1,
        "nearest" => o.Skip(1).Select(dose => dose.Value).Order().MinBy(dose => (dose - o[0].Value).Size()),
        "least" => o.Min(dose => dose.Value),
        "greatest-within" => o.SkipLast(1).Select(dose => dose.Value).Where(dose => dose <= o[^1].Value).Max(),
        "days-above" => ReworkedDays.Above(o[0].Value, o[1].Value, o[2].Value, o[3].Value),
        "mean" => o[0].Values.Aggregate((a, b) => a + b) / o[0].Values.Count,
        "over-days" => ReworkedDays.Running(o[0].Values).ElementAt(Whole(o[1].Value)),
        "first-day-reaching" => ReworkedDays.Running(o[1].Values).TakeWhile(taken => taken < o[0].Value).Count(),
        "last-day-within" => ReworkedDays.LastWithin(o[0].Value, o[1].Values, o.Count == 3 ? Whole(o[2].Value) : null),
        "next-day" => o[0].Value + 1,
        "whole-supplies" => Enumerable.Range(0, 5_000).Select(supplies => supplies * o[1].Value).First(days => days >= o[0].Value),
        _ => throw new InvalidOperationException($"No reader knows the operation {operation}."),
    };

    private static long Floor(Fraction value) => (long)value.Floor();

    private static int Whole(Fraction value) => value.Denominator.IsOne ? (int)value.Numerator : throw new InvalidOperationException($"{value} is no whole number.");

    private static MakeableDoses Makeable(IReadOnlyList<WrittenAmount> o) => ReworkedDays.Makeable([.. o[1].Values.Select(Whole)], DivisionOf(o[2]));

    private static Frequency DivisionOf(WrittenAmount dosesADay) => dosesADay.Value == 1 ? Frequency.OnceDaily : dosesADay.Value == 2 ? Frequency.TwiceDaily : throw new InvalidOperationException("Once or twice a day.");

    private static DateOnly DayAfterDay(DateOnly start, Fraction day)
    {
        DateOnly date = day == 0 ? start.AddDays(-1) : start;
        for (int passed = 1; passed < Whole(day); passed++)
        {
            date = date.AddDays(1);
        }

        return date;
    }
}
