namespace Isotretinoin.Dosing.Cli;

/// <summary>The progress and projection of a course as sentences; never an end of the course, which the prescriber decides.</summary>
internal static class Standing
{
    public static IEnumerable<string> Of(Progress progress)
    {
        string taken = progress.Taken().IsEmpty ? "nothing" : string.Join(
            " and ", progress.Taken().Select(dose => $"{Show.Milligrams(dose)} {dose.Formulation}"));
        string counted = progress.ConvertedFrom().IsEmpty ? "" : $", counted as {Show.Milligrams(progress.Cumulative)} "
            + $"{progress.Target.Formulation}";
        yield return $"Taken: {taken}{counted}: {Show.PerKilogram(progress.MilligramsPerKilogram)} mg/kg on "
            + $"{Show.Days(progress.DosingDays)}.";
        yield return progress.MissedDays == 0
            ? $"Missed: no dosing day, in {Show.Days(progress.CalendarDays)} of periods."
            : $"Missed: {(progress.MissedDays == 1 ? "1 dosing day" : $"{Show.Whole(progress.MissedDays)} dosing days")}, in "
                + $"{Show.Days(progress.CalendarDays)} of periods.";
        yield return $"Left: {Left(progress.RemainingToLower)} to {Show.Number(progress.Target.Lower.MilligramsPerKilogram)} mg/kg, "
            + $"{Left(progress.RemainingToUpper)} to {Show.Number(progress.Target.Upper.MilligramsPerKilogram)} mg/kg.";
    }

    public static IEnumerable<string> Of(Projection projection)
    {
        ContinuationStep step = projection.Continuation.Steps[0];
        string pattern = step.Pattern.IsDaily ? "" : $" on {Show.Whole(step.Pattern.DosingDays)} of {Show.Days(step.Pattern.Days)}";
        yield return $"Continuing with {step.Dose}{pattern} from {Show.Date(projection.Progress.AsOf.AddDays(1))}:";
        string from = $"{Show.Number(projection.Progress.Target.Lower.MilligramsPerKilogram)} mg/kg";
        yield return projection.TargetReached switch
        {
            null => $"{from} is not reached.",
            { Days: 0 } => $"{from} is reached already.",
            { } reached => $"{from} is reached after {Show.Days(reached.Days)}, {Show.Date(reached.Date)}.",
        };
        string to = $"{Show.Number(projection.Progress.Target.Upper.MilligramsPerKilogram)} mg/kg";
        yield return projection.LastDayWithinTarget is { Days: > 0 } last
            ? $"It stays within {to} for {Show.Days(last.Days)}: {Show.Date(last.Date)} is the last dosing day."
            : $"No dosing day stays within {to}.";
    }

    private static string Left(Remaining remaining) =>
        $"{Show.PerKilogram(remaining.MilligramsPerKilogram)} mg/kg ({Show.Milligrams(remaining.Milligrams)})";
}
