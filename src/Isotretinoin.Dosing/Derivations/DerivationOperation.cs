using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The operation of a line of a derivation. Each documents its operands in order; rows are added element by element.</summary>
internal sealed class DerivationOperation
{
    private readonly Func<ImmutableArray<DerivationLine>, string> write;

    private DerivationOperation(string id, Func<ImmutableArray<DerivationLine>, string> write) => (Id, this.write) = (id, write);

    /// <summary>The product of the operands.</summary>
    public static DerivationOperation Multiply { get; } = new("multiply", Joined(" × "));

    /// <summary>The first operand divided by the second, exactly.</summary>
    public static DerivationOperation Divide { get; } = new("divide", Joined(" ÷ "));

    /// <summary>The first operand divided by the second, rounded up to a whole day.</summary>
    public static DerivationOperation DivideUpToDay { get; } = new(
        "divide-up-to-day", o => $"{o[0].Amount} ÷ {o[1].Amount}, rounded up to a whole day");

    /// <summary>The first operand divided by the second, rounded down to a whole day.</summary>
    public static DerivationOperation DivideDownToDay { get; } = new(
        "divide-down-to-day", o => $"{o[0].Amount} ÷ {o[1].Amount}, rounded down to a whole day");

    /// <summary>The sum of the operands.</summary>
    public static DerivationOperation Add { get; } = new("add", Joined(" + "));

    /// <summary>The first operand less the others; it may be negative.</summary>
    public static DerivationOperation Subtract { get; } = new("subtract", Joined(" − "));

    /// <summary>The first operand less the second, or 0 when that is negative.</summary>
    public static DerivationOperation SubtractToZero { get; } = new("subtract-to-zero", o => $"{o[0].Amount} − {o[1].Amount}, not below 0");

    /// <summary>An amount of one formulation, times the equivalent of 1 mg in another.</summary>
    public static DerivationOperation Convert { get; } = new("convert", o => $"{o[0].Amount} {o[0].Formulation} × {o[1].Amount}");

    /// <summary>
    /// The greatest dose not above the first operand that capsules of the strengths of the second make, divided in the number of doses of
    /// the third.
    /// </summary>
    public static DerivationOperation CapsulesBelow { get; } = new(
        "capsules-below", o => $"the greatest dose not above {o[0].Amount} of {Capsules(o[1], o[2])}");

    /// <summary>
    /// The least dose not below the first operand that capsules of the strengths of the second make, divided in the number of doses of the
    /// third.
    /// </summary>
    public static DerivationOperation CapsulesAbove { get; } = new(
        "capsules-above", o => $"the least dose not below {o[0].Amount} of {Capsules(o[1], o[2])}");

    /// <summary>The dose nearest to the first operand among the others; the lower of two equally near.</summary>
    public static DerivationOperation Nearest { get; } = new(
        "nearest", o => $"of {string.Join(" and ", o.Skip(1).Select(dose => dose.Amount))}, the nearest to {o[0].Amount}");

    /// <summary>The least of the operands.</summary>
    public static DerivationOperation Least { get; } = new(
        "least", o => $"the least of {string.Join(" and ", o.Select(dose => dose.Amount))}");

    /// <summary>The greatest of the operands but the last that is not above the last.</summary>
    public static DerivationOperation GreatestWithin { get; } = new(
        "greatest-within", o =>
            $"of {string.Join(" and ", o.SkipLast(1).Select(dose => dose.Amount))}, the greatest within {o[^1].Amount}");

    /// <summary>
    /// The number of days on the dose above, so that the mean is nearest to the exact dose; a tie takes fewer. Operands: the exact dose,
    /// the dose below, the dose above, the repeating days.
    /// </summary>
    public static DerivationOperation DaysAbove { get; } = new(
        "days-above",
        o => $"of {o[3].Amount}, those of {o[2].Amount} instead of {o[1].Amount} that bring the mean nearest to {o[0].Amount}");

    /// <summary>
    /// The row of a spread dose; the running total never exceeds the mean. Equal days give a row of one day. Operands: the dose below, the
    /// dose above, the number of days above, the number of days.
    /// </summary>
    public static DerivationOperation Spread { get; } = new(
        "spread", o => $"{o[3].Amount} of {o[0].Amount} or {o[1].Amount}, the latter on {o[2].Amount}, never ahead of their mean");

    /// <summary>
    /// A row of days with the dose of the first operand on the dosing days of the pattern, the second, and 0 on the others.
    /// </summary>
    public static DerivationOperation OnDosingDays { get; } = new(
        "on-dosing-days", o => $"{o[0].Amount} on the days marked 1 of {o[1].Amount}");

    /// <summary>The mean of a row of days.</summary>
    public static DerivationOperation Mean { get; } = new("mean", o => $"mean of {o[0].Amount}");

    /// <summary>The milligrams of a row of days, repeated from its first day, over a number of days.</summary>
    public static DerivationOperation OverDays { get; } = new("over-days", o => $"{o[1].Amount} of {o[0].Amount}");

    /// <summary>
    /// The first day on which a repeating row of days reaches the milligrams of the first operand; 0 when those are not above 0.
    /// </summary>
    public static DerivationOperation FirstDayReaching { get; } = new(
        "first-day-reaching", o => $"the first day that reaches {o[0].Amount} at {o[1].Amount}");

    /// <summary>
    /// The last dosing day on which a repeating row of days is within the milligrams of the first operand, up to the days of the third
    /// operand if there is one; 0 when there is none.
    /// </summary>
    public static DerivationOperation LastDayWithin { get; } = new("last-day-within", o =>
        o.Length == 2
            ? $"the last dosing day within {o[0].Amount} at {o[1].Amount}"
            : $"the last dosing day within {o[0].Amount} at {o[1].Amount}, of {o[2].Amount}");

    /// <summary>The day after a day of the course.</summary>
    public static DerivationOperation NextDay { get; } = new("next-day", o => $"{o[0].Amount} + 1 day");

    /// <summary>The date of a day of the course: the date of day 1, and the day.</summary>
    public static DerivationOperation DateOfDay { get; } = new("date-of-day", o => $"{o[1].Amount} from {o[0].Amount}, that day counted");

    /// <summary>The days of as many whole supplies as hold a number of days. Operands: the days, the days of a supply.</summary>
    public static DerivationOperation WholeSupplies { get; } = new(
        "whole-supplies", o => $"{o[0].Amount}, to the end of a supply of {o[1].Amount}");

    /// <summary>The date that a number of days after another is. Operands: the date, the days.</summary>
    public static DerivationOperation DaysAfter { get; } = new("days-after", o => $"{o[1].Amount} after {o[0].Amount}");

    /// <summary>The days from one date to another, both counted.</summary>
    public static DerivationOperation DaysThrough { get; } = new("days-through", o => $"{o[0].Amount} to {o[1].Amount}, both counted");

    /// <summary>The dosing days of a pattern. Operands: the pattern, its first date, and the first and last date, both counted.</summary>
    public static DerivationOperation DosingDays { get; } = new(
        "dosing-days", o => $"the days marked 1 of {o[0].Amount}, repeated from {o[1].Amount}, among {o[2].Amount} to {o[3].Amount}");

    /// <summary>
    /// The capsules of each strength that a repeating row of days takes. Operands: the row, the number of days, the strengths, the doses a
    /// day.
    /// </summary>
    public static DerivationOperation Quantities { get; } = new(
        "quantities", o => $"{o[1].Amount} of {o[0].Amount} in {Capsules(o[2], o[3])}");

    /// <summary>Every operation.</summary>
    public static ImmutableArray<DerivationOperation> All { get; } =
    [
        Multiply, Divide, DivideUpToDay, DivideDownToDay, Add, Subtract,
        SubtractToZero, Convert, CapsulesBelow, CapsulesAbove, Nearest, Least,
        GreatestWithin, DaysAbove, Spread, OnDosingDays, Mean, OverDays, FirstDayReaching, LastDayWithin,
        NextDay, DateOfDay, WholeSupplies, DaysAfter, DaysThrough, DosingDays, Quantities,
    ];

    /// <summary>The operation's identifier on the wire.</summary>
    public string Id { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    public string Write(ImmutableArray<DerivationLine> operands) => write(operands);

    private static Func<ImmutableArray<DerivationLine>, string> Joined(string sign) =>
        operands => operands.Length == 1 ? operands[0].Name : string.Join(sign, operands.Select(term => term.Amount));

    private static string Capsules(DerivationLine strengths, DerivationLine dosesADay) =>
        $"capsules of {strengths.Amount} in {dosesADay.Amount} a day";
}
