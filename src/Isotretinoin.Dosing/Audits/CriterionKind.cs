using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What a criterion of an audit asks of a course. The caller states the number; there is no default.</summary>
public sealed class CriterionKind : INamedChoice<CriterionKind>
{
    private readonly string sign;
    private readonly string sentence;
    private readonly Func<AuditedCourse, Ratio, CriterionOutcome> judge;

    private CriterionKind(
        string id, string sign, AcceptedRange? accepted, string sentence, Func<AuditedCourse, Ratio, CriterionOutcome> judge) =>
        (Id, this.sign, Accepted, this.sentence, this.judge) = (id, sign, accepted, sentence, judge);

    /// <summary>The days of a criterion.</summary>
    public static AcceptedRange AcceptedDays { get; } =
        AcceptedRange.OfCounts(0, TitrationStep.MostDays, "days", RefusalCode.DaysOutOfRange);

    /// <summary>The cumulative dose is at least a number of mg/kg.</summary>
    public static CriterionKind Reached { get; } = new(
        "reached", ":", CumulativeDose.Accepted,
        "At least {0} mg/kg was taken in the course.",
        (course, least) => AtLeast(course, course.MilligramsPerKilogram, least));

    /// <summary>The cumulative dose is at most a number of mg/kg.</summary>
    public static CriterionKind Total { get; } = new(
        "total", "<=", CumulativeDose.Accepted,
        "At most {0} mg/kg was taken in the course.",
        (course, most) => AtMost(course.MilligramsPerKilogram, most));

    /// <summary>The course lasts at least a number of days.</summary>
    public static CriterionKind Lasted { get; } = new(
        "lasted", ":", AcceptedDays,
        "The course lasted at least {0} days, breaks included.",
        (course, least) => AtLeast(course, Whole(course.Days), least));

    /// <summary>The course lasts at most a number of days.</summary>
    public static CriterionKind Length { get; } = new(
        "length", "<=", AcceptedDays,
        "The course lasted at most {0} days, breaks included.",
        (course, most) => AtMost(Whole(course.Days), most));

    /// <summary>The dose of every day is at most a number of mg/kg/day for the weight on that day.</summary>
    public static CriterionKind Dose { get; } = new(
        "dose", "<=", WeightBasedDose.Accepted,
        "The dose of no day was above {0} mg/kg/day for the weight on that day.",
        (course, most) => AtMost(course.GreatestMilligramsPerKilogramPerDay, most));

    /// <summary>Every break within the course is at most a number of days.</summary>
    public static CriterionKind Break { get; } = new(
        "break", "<=", AcceptedDays,
        "No break within the course was longer than {0} days.",
        (course, most) => AtMost(Whole(course.LongestBreak), most));

    /// <summary>Every supply is for at most a number of days; not known from periods.</summary>
    public static CriterionKind Supply { get; } = new(
        "supply", "<=", AcceptedDays,
        "No supply was for more than {0} days.",
        (course, most) => AtMost(course.GreatestSupplyDays is { } days ? Whole(days) : null, most));

    /// <summary>The weight in force on the first day is at most a number of days old; not known without a weight by then.</summary>
    public static CriterionKind WeightAge { get; } = new(
        "weight-age", "<=", AcceptedDays,
        "On the first day the latest weight was at most {0} days old.",
        (course, most) => AtMost(course.WeightAgeDays is { } days ? Whole(days) : null, most));

    /// <summary>The course is not the first of the patient's ledger.</summary>
    public static CriterionKind SecondCourse { get; } = new(
        "second-course", "", accepted: null,
        "The course is not the first in the patient's ledger.",
        (course, _) => CriterionOutcome.Of(course.Number > 1));

    /// <summary>All capsules of the course are of one formulation.</summary>
    public static CriterionKind OneFormulation { get; } = new(
        "one-formulation", "", accepted: null,
        "Everything taken in the course was of one formulation.",
        (course, _) => CriterionOutcome.Of(course.Taken.Length == 1));

    /// <summary>Every kind.</summary>
    public static ImmutableArray<CriterionKind> All { get; } =
        [Reached, Total, Lasted, Length, Dose, Break, Supply, WeightAge, SecondCourse, OneFormulation];

    /// <summary>The identifier, with which the text of a criterion begins: <c>reached</c>.</summary>
    public string Id { get; }

    /// <summary>The numbers that it takes; null when it takes none.</summary>
    public AcceptedRange? Accepted { get; }

    /// <summary>How a criterion of this kind is written: <c>reached:MG/KG</c>, <c>supply&lt;=DAYSd</c> or <c>second-course</c>.</summary>
    public string Form => Accepted is null ? Id : $"{Id}{sign}{(IsOfDays ? "DAYSd" : Accepted.Unit.ToUpperInvariant())}";

    /// <summary>What it asks, with N for the number.</summary>
    public string Sentence => Says("N");

    /// <summary>Finds a kind by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The kind, or null when the id is unknown.</returns>
    public static CriterionKind? Find(string? id) => NamedChoice.Find<CriterionKind>(id);

    /// <summary>Reads a kind by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static CriterionKind Parse(string id) => NamedChoice.Parse<CriterionKind>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>Whether its number is one of days, written with a <c>d</c>.</summary>
    internal bool IsOfDays => Accepted?.Decimals == 0;

    /// <summary>The identifier and the sign before the number.</summary>
    internal string Start => Id + sign;

    internal string Says(string number) => sentence.Replace("{0}", number, StringComparison.Ordinal);

    internal CriterionOutcome Judge(AuditedCourse course, Ratio number) => judge(course, number);

    private static Ratio? Whole(int number) => Ratio.Of(number, 1L);

    // What is too little may still be added to while the course may go on.
    private static CriterionOutcome AtLeast(AuditedCourse course, Ratio? value, Ratio least) =>
        value is { } known && (known >= least || !course.MayGoOn) ? CriterionOutcome.Of(known >= least) : CriterionOutcome.NotKnown;

    private static CriterionOutcome AtMost(Ratio? value, Ratio most) =>
        value is { } known ? CriterionOutcome.Of(known <= most) : CriterionOutcome.NotKnown;
}
