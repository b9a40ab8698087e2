using System.Collections.Frozen;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Schedules and times of a day by code.</summary>
internal static class ScheduleCodes
{
    /// <summary>The system of schedules.</summary>
    public const string System = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";

    private static readonly IntakePattern Weekly = IntakePattern.Parse("1000000", provider: null);

    /// <summary>The schedules.</summary>
    public static FrozenDictionary<string, Schedule> Schedules { get; } = new Dictionary<string, Schedule>(StringComparer.Ordinal)
    {
        ["QD"] = new(0, 0, 1, IntakePattern.Daily),
        ["BID"] = new(0, 0, 2, IntakePattern.Daily),
        ["TID"] = new(0, 0, 3, IntakePattern.Daily),
        ["QID"] = new(0, 0, 4, IntakePattern.Daily),
        ["AM"] = new(1, 0, 0, IntakePattern.Daily),
        ["PM"] = new(0, 1, 0, IntakePattern.Daily),
        ["BED"] = new(0, 1, 0, IntakePattern.Daily),
        ["QOD"] = new(0, 0, 1, IntakePattern.AlternateDays),
        ["WK"] = new(0, 0, 1, Weekly),
        ["Q4H"] = new(0, 0, 6, IntakePattern.Daily),
        ["Q6H"] = new(0, 0, 4, IntakePattern.Daily),
        ["Q8H"] = new(0, 0, 3, IntakePattern.Daily),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The times of day of the morning.</summary>
    public static FrozenSet<string> Morning { get; } =
        FrozenSet.ToFrozenSet(["MORN", "MORN.early", "MORN.late", "ACM", "CM", "PCM", "WAKE"], StringComparer.Ordinal);

    /// <summary>The times of day of the evening.</summary>
    public static FrozenSet<string> Evening { get; } =
        FrozenSet.ToFrozenSet(["EVE", "EVE.early", "EVE.late", "NIGHT", "HS", "ACV", "CV", "PCV"], StringComparer.Ordinal);

    /// <summary>Any meal: the times a day are then stated by the frequency alone.</summary>
    public static FrozenSet<string> AnyMeal { get; } = FrozenSet.ToFrozenSet(["AC", "C", "PC"], StringComparer.Ordinal);

    /// <summary>The days of the week as FHIR names them, which are the names of a pattern.</summary>
    public static IReadOnlyList<string> Weekdays { get; } = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
}
