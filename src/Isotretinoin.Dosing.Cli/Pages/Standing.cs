namespace Isotretinoin.Dosing.Cli;

/// <summary>The progress and projection of a course as sentences; never an end of the course, which the prescriber decides.</summary>
internal static class Standing
{
    public static IEnumerable<string> Of(Progress progress)
    {
        string taken = progress.Taken().IsEmpty ? "nothing" : string.Join(
            " and ", progress.Taken().Select(dose => $"{Show.Milligrams(dose)} {dose.Formulation}"));
        string counted = progress.ConvertedFrom().IsEmpty ? "" : $", counted as {Show.Milligrams(progress.Cumulative)} "
            + $"{progress.CountedIn}";
        string perKilogram = progress.Target is { } target
            ? Show.PerKilogram(progress.MilligramsPerKilogram, target.Lower)
            : Show.PerKilogram(progress.MilligramsPerKilogram);
        yield return $"Taken: {taken}{counted}: {perKilogram} mg/kg on {Show.Days(progress.DosingDays)}.";
        yield return progress.MissedDays == 0
            ? $"Missed: no dosing day, in {Show.Days(progress.CalendarDays)} of periods."
            : $"Missed: {(progress.MissedDays == 1 ? "1 dosing day" : $"{Show.Whole(progress.MissedDays)} dosing days")}, in "
                + $"{Show.Days(progress.CalendarDays)} of periods.";
        if (Left(progress) is { } left)
        {
            yield return left;
        }
    }

    public static IEnumerable<string> Of(Projection projection, DailyDose dose, IntakePattern? days)
    {
        string pattern = days is null ? " in the pattern as before" : days.IsDaily ? "" : $" {days.InWords}";
        string from = $"Continuing with {dose}{pattern} from {Show.Date(projection.Progress.AsOf.AddDays(1))}";
        if (projection.Progress.Target is not { } target)
        {
            yield return $"{from}; without a target there is no day to reach.";
            yield break;
        }

        yield return $"{from}:";
        yield return projection.DaysToTarget switch
        {
            null => $"{InWords(target.Lower)} is not reached.",
            0 => $"{InWords(target.Lower)} is reached already.",
            { } after => $"{InWords(target.Lower)} is reached after {Show.Days(after)}, {Show.Date(projection.TargetReached!.Value)}.",
        };
        if (target.Lower != target.Upper)
        {
            yield return projection is { DaysWithinTarget: > 0 and { } within, LastDayWithinTarget: { } last }
                ? $"It stays within {InWords(target.Upper)} for {Show.Days(within)}: {Show.Date(last)} is the last dosing day."
                : $"No dosing day stays within {InWords(target.Upper)}.";
        }
    }

    /// <summary>The rest to each end of the target, or the date and amount by which it was passed; null without a target.</summary>
    private static string? Left(Progress progress)
    {
        if (progress is not
            { Target: { } target, MilligramsPerKilogramToLower: { } lower, MilligramsPerKilogramToUpper: { } upper })
        {
            return null;
        }

        string left = $"{Amount(upper, progress.CountedWeight)} to {InWords(target.Upper)}";
        if (progress.TargetReachedOn is not { } reached)
        {
            string toLower = $"{Amount(lower, progress.CountedWeight)} to {InWords(target.Lower)}";
            return target.Lower == target.Upper ? $"Left: {toLower}." : $"Left: {toLower}, {left}.";
        }

        string since = $"{InWords(target.Lower)} was reached on {Show.Date(reached)}";
        bool isPassed = progress.TargetPassedOn is not null;
        string passed = progress.TargetPassedOn is { } date && target.Lower != target.Upper
            ? $", and {InWords(target.Upper)} was passed on {Show.Date(date)}"
            : "";
        string beyond = Beyond(progress, isPassed ? target.Upper : target.Lower);
        return isPassed ? $"{since}{passed}{beyond}." : $"{since}{beyond}. Left: {left}.";
    }

    private static string Beyond(Progress progress, CumulativeDose end)
    {
        Ratio beyond = progress.MilligramsPerKilogram - Show.Exactly(end.MilligramsPerKilogram);
        string what = end == progress.Target!.Lower ? "it" : InWords(end);
        return beyond > Ratio.Zero ? $"; the course is {Amount(beyond, progress.CountedWeight)} beyond {what}" : "";
    }

    private static string InWords(CumulativeDose end) => $"{Show.Number(end.MilligramsPerKilogram)} mg/kg";

    private static string Amount(Ratio milligramsPerKilogram, BodyWeight weight) =>
        $"{Show.PerKilogram(milligramsPerKilogram)} mg/kg ({Show.Milligrams(milligramsPerKilogram * Show.Exactly(weight.Kilograms))})";
}
