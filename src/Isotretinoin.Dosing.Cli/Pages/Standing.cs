namespace Isotretinoin.Dosing.Cli;

/// <summary>The progress and projection of a course as sentences; never an end of the course, which the prescriber decides.</summary>
internal static class Standing
{
    public static IEnumerable<string> Of(Progress progress) => [Taken(progress), Missed(progress), Left(progress)];

    /// <summary>The milligrams taken, which are the same under every weight policy.</summary>
    public static string Milligrams(Progress progress)
    {
        string taken = progress.Taken().IsEmpty ? "nothing" : string.Join(
            " and ", progress.Taken().Select(dose => $"{Show.Milligrams(dose)} {dose.Formulation}"));
        string counted = progress.ConvertedFrom().IsEmpty ? "" : $", counted as {Show.Milligrams(progress.Cumulative)} "
            + $"{progress.Target.Formulation}";
        return $"{taken}{counted}";
    }

    /// <summary>The days missed.</summary>
    public static string Missed(Progress progress) => progress.MissedDays == 0
        ? $"Missed: no dosing day, in {Show.Days(progress.CalendarDays)} of periods."
        : $"Missed: {(progress.MissedDays == 1 ? "1 dosing day" : $"{Show.Whole(progress.MissedDays)} dosing days")}, in "
            + $"{Show.Days(progress.CalendarDays)} of periods.";

    /// <summary>The projection, and one more supply of its dose; empty without a projection.</summary>
    public static IEnumerable<string> Of(ProgressRequest request, ProgressUnderPolicy under) =>
        under.Projection is { } projection && request.NextDose is { } dose
            ? Of(projection, dose, request.NextPattern).Concat(under.OneMoreSupply is { } supply ? [Of(supply)] : [])
            : [];

    /// <summary>What one more supply comes to, and which ends of the target it reaches or passes.</summary>
    public static string Of(OneMoreSupply supply)
    {
        CumulativeTarget target = supply.Projection.Progress.Target;
        string end = supply.PassesUpper ? $"beyond {InWords(target.Upper)}"
            : supply.ReachesLower ? $"{InWords(target.Lower)} is reached by then"
            : $"below {InWords(target.Lower)}";
        CumulativeDose near = supply.PassesUpper ? target.Upper : target.Lower;
        return $"One more supply of {Show.Days(supply.Days)}, until {Show.Date(supply.LastDate)}: {Show.Milligrams(supply.Cumulative)}, "
            + $"{Show.PerKilogram(supply.MilligramsPerKilogram, near)} mg/kg; {end}.";
    }

    private static string Taken(Progress progress)
    {
        string perKilogram = Show.PerKilogram(progress.MilligramsPerKilogram, progress.Target.Lower);
        return $"Taken: {Milligrams(progress)}: {perKilogram} mg/kg on {Show.Days(progress.DosingDays)}.";
    }

    private static IEnumerable<string> Of(Projection projection, DailyDose dose, IntakePattern? days)
    {
        string pattern = days is null ? " in the pattern as before" : days.IsDaily ? "" : $" {days.InWords}";
        yield return $"Continuing with {dose}{pattern} from {Show.Date(projection.Progress.AsOf.AddDays(1))}:";
        CumulativeTarget target = projection.Progress.Target;
        yield return projection.DaysToTarget switch
        {
            null => $"{InWords(target.Lower)} is not reached.",
            0 => $"{InWords(target.Lower)} is reached already.",
            { } after => $"{InWords(target.Lower)} is reached after {Show.Days(after)}, {Show.Date(projection.TargetReached!.Value)}.",
        };
        if (target.Lower != target.Upper)
        {
            yield return projection.DaysWithinTarget > 0
                ? $"It stays within {InWords(target.Upper)} for {Show.Days(projection.DaysWithinTarget)}: "
                    + $"{Show.Date(projection.LastDayWithinTarget)} is the last dosing day."
                : $"No dosing day stays within {InWords(target.Upper)}.";
        }
    }

    /// <summary>The rest to each end of the target, or the date and amount by which it was passed.</summary>
    private static string Left(Progress progress)
    {
        CumulativeTarget target = progress.Target;
        string left = $"{Amount(progress.MilligramsPerKilogramToUpper, progress.CountedWeight)} to {InWords(target.Upper)}";
        if (progress.TargetReachedOn is not { } reached)
        {
            string toLower = $"{Amount(progress.MilligramsPerKilogramToLower, progress.CountedWeight)} to {InWords(target.Lower)}";
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
        string what = end == progress.Target.Lower ? "it" : InWords(end);
        return beyond > Ratio.Zero ? $"; the course is {Amount(beyond, progress.CountedWeight)} beyond {what}" : "";
    }

    private static string InWords(CumulativeDose end) => $"{Show.Number(end.MilligramsPerKilogram)} mg/kg";

    private static string Amount(Ratio milligramsPerKilogram, BodyWeight weight) =>
        $"{Show.PerKilogram(milligramsPerKilogram)} mg/kg ({Show.Milligrams(milligramsPerKilogram * Show.Exactly(weight.Kilograms))})";
}
