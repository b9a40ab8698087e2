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
        string toLower = Left(progress.MilligramsPerKilogramToLower, progress.MilligramsToLower);
        string toUpper = Left(progress.MilligramsPerKilogramToUpper, progress.MilligramsToUpper);
        yield return $"Left: {toLower} to {Show.Number(progress.Target.Lower.MilligramsPerKilogram)} mg/kg, "
            + $"{toUpper} to {Show.Number(progress.Target.Upper.MilligramsPerKilogram)} mg/kg.";
    }

    public static IEnumerable<string> Of(Projection projection, DailyDose dose, IntakePattern days)
    {
        string pattern = days.IsDaily ? "" : $" on {Show.Whole(days.DosingDays)} of {Show.Days(days.Days)}";
        yield return $"Continuing with {dose}{pattern} from {Show.Date(projection.Progress.AsOf.AddDays(1))}:";
        string from = $"{Show.Number(projection.Progress.Target.Lower.MilligramsPerKilogram)} mg/kg";
        yield return projection.DaysToTarget switch
        {
            null => $"{from} is not reached.",
            0 => $"{from} is reached already.",
            { } after => $"{from} is reached after {Show.Days(after)}, {Show.Date(projection.TargetReached!.Value)}.",
        };
        string to = $"{Show.Number(projection.Progress.Target.Upper.MilligramsPerKilogram)} mg/kg";
        yield return projection.DaysWithinTarget > 0
            ? $"It stays within {to} for {Show.Days(projection.DaysWithinTarget)}: "
                + $"{Show.Date(projection.LastDayWithinTarget)} is the last dosing day."
            : $"No dosing day stays within {to}.";
    }

    private static string Left(Ratio milligramsPerKilogram, Ratio milligrams) =>
        $"{Show.PerKilogram(milligramsPerKilogram)} mg/kg ({Show.Milligrams(milligrams)})";
}
