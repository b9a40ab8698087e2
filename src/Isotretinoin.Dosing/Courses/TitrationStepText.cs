namespace Isotretinoin.Dosing;

/// <summary>Steps of a titration as text, and the refusals of a pattern as before.</summary>
internal static class TitrationStepText
{
    /// <summary>The text in place of a pattern for a dose that goes on as before.</summary>
    public const string AsBefore = "as-before";

    /// <summary>The refusal of a step that has no one dose to go on with.</summary>
    public static Refusal CannotGoOn { get; } = Refusal.Of(
        RefusalCode.PatternInvalid, "pattern", $"Read '{AsBefore}'. Accepted: with one dose of a dosing day, in mg/kg/day or in mg.");

    /// <summary>The refusal of a step that goes on as before where nothing was.</summary>
    public static Refusal NothingBefore(int place) => Refusal.Of(
        RefusalCode.PatternNothingBefore,
        PatternOf(place),
        $"Read '{AsBefore}', and no period before has a pattern to go on in. Accepted: a pattern; or a course to carry on from.");

    /// <summary>The refusal of a later step that goes on as before.</summary>
    public static Refusal GoesOnLater(int place) => Refusal.Of(
        RefusalCode.PatternInvalid,
        PatternOf(place),
        $"Read '{AsBefore}', as only the first step can go on. Accepted: {IntakePattern.AcceptedText}.");

    public static string PatternOf(int place) => $"{Refusal.Element("steps", place)}.pattern";

    /// <summary>The doses, the pattern and the days, when an open step ends so.</summary>
    public static string Of(TitrationStep step, CourseEnd end)
    {
        if (step.IsPause)
        {
            return $"pause for {CountText.Of(step.Days!.Value, "day")}";
        }

        IEnumerable<string> cycle = step.StatedCycle.Select(day => DoseText.Number(day.Milligrams));
        string most = step.Ceiling is { } ceiling ? $" ({ceiling})" : "";
        string doses = step.Dose is { } dose
            ? $"{dose}{most}"
            : $"{string.Join(", ", cycle)} {DailyDose.Accepted.Unit} {step.Formulation}";
        string pattern = step.IsAsBefore ? " on the days as before" : step.Pattern.IsDaily ? "" : $" in pattern {step.Pattern}";
        string days = step.Days is { } stated ? $"for {CountText.Of(stated, "day")}" : $"{end}";
        return $"{doses}{pattern} {days}";
    }
}
