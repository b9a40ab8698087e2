namespace Isotretinoin.Dosing;

/// <summary>The lines of a note of a course under way that have its numbers: seven, and one more for the note of the last dose.</summary>
internal static class ProgressNote
{
    public static IEnumerable<string> Of(
        Progress progress, Projection? projection, DailyDose? next, IntakePattern? nextPattern, int? supplyDays)
    {
        BodyWeight weight = progress.CountedWeight;
        Weighing counted = progress.Weights.Weights[progress.Policy.PlaceOfRemaining(progress.Weights, progress.AsOf)];
        yield return $"Isotretinoin, course under way as of {DateText.Of(progress.AsOf)}. {PaperText.Weighed(weight, counted.Date)} "
            + $"(weight policy {progress.Policy}).";
        DosePeriod? last = progress.History.LastBegunBy(progress.AsOf);
        yield return last is { } period
            ? Dose($"Last dose, {DateText.Of(period.First)} to {DateText.Of(period.Last)}", period.Dose, period.Pattern, weight)
            : "Last dose: nothing was taken yet.";
        yield return next is { } dose
            ? Dose("Next dose, capsules not stated", dose, nextPattern ?? last?.Pattern ?? IntakePattern.Daily, weight)
            : "Next dose: not stated.";
        yield return Taken(progress);
        yield return Left(progress);
        yield return Expected(progress, projection);
        yield return supplyDays is { } days ? $"Supply: {CountText.Of(days, "day")} at a time." : "Supply: not stated.";
        foreach (string line in NoteRemarks.Of(last))
        {
            yield return line;
        }
    }

    private static string Dose(string when, DailyDose dose, IntakePattern days, BodyWeight weight)
    {
        Ratio mean = Ratio.Of((Int128)dose.Picograms * days.DosingDays, (Int128)DailyDose.PicogramsPerMilligram * days.Days);
        string perKilogram = PaperText.PerKilogramADay(mean * Ratio.Of(1_000, weight.Grams));
        string each = $"{PaperText.Milligrams(PaperText.Exactly(dose.Milligrams))} {dose.Formulation}";
        string average = $"mean {PaperText.MilligramsADay(mean)}, {perKilogram}";
        return days.IsDaily
            ? $"{when}: {PaperText.MilligramsADay(mean)} {dose.Formulation}, {perKilogram}."
            : PaperText.Fitting(
                ChartNote.LongestLine,
                $"{when}: {each} {days.InWords}, {average}.",
                $"{when}: {each} on {CountText.Number(days.DosingDays)} of {CountText.Of(days.Days, "day")}, {average}.");
    }

    private static string Taken(Progress progress)
    {
        string taken = progress.Taken().IsEmpty
            ? "nothing"
            : string.Join(" and ", progress.Taken().Select(dose => $"{PaperText.Milligrams(dose)} {dose.Formulation}"));
        string counted = progress.ConvertedFrom().IsEmpty
            ? ""
            : $", counted as {PaperText.Milligrams(progress.Cumulative)} {progress.CountedIn}";
        string perKilogram = progress.Target is { } target
            ? PaperText.PerKilogram(progress.MilligramsPerKilogram, target.Lower)
            : PaperText.PerKilogram(progress.MilligramsPerKilogram);
        string days = $"on {CountText.Of(progress.DosingDays, "dosing day")}; missed {CountText.Number(progress.MissedDays)}";
        return PaperText.Fitting(
            ChartNote.LongestLine,
            $"Taken so far: {taken}{counted}, {perKilogram}, {days}.",
            $"Taken so far: {taken.Replace(" and ", ", ", StringComparison.Ordinal)}{counted}, {perKilogram}, {days}.",
            $"Taken so far of {CountText.Of(progress.Taken().Length, "formulation")}{counted}, {perKilogram}, {days}.");
    }

    private static string Left(Progress progress)
    {
        if (progress.Target is not { } target)
        {
            return "No cumulative target stated.";
        }

        string reached = progress.TargetReachedOn is { } date
            ? $"{PaperText.End(target.Lower)} reached on {DateText.Of(date)}"
            : $"{Amount(progress.MilligramsPerKilogramToLower, progress.MilligramsToLower)} left to {PaperText.End(target.Lower)}";
        string upper = target.Lower == target.Upper && progress.TargetPassedOn is null ? ""
            : progress.TargetPassedOn is { } passed ? $", {PaperText.End(target.Upper)} passed on {DateText.Of(passed)}"
            : $", {Amount(progress.MilligramsPerKilogramToUpper, progress.MilligramsToUpper)} to {PaperText.End(target.Upper)}";
        return $"Target {PaperText.Target(target)}: {reached}{upper}.";
    }

    private static string Expected(Progress progress, Projection? projection)
    {
        if (projection is null || progress.Target is not { } target)
        {
            return $"Expected end: no {(projection is null ? "next dose" : "target")} to count with.";
        }

        string reached = projection.TargetReached is not { } date ? $"{PaperText.End(target.Lower)} is never reached"
            : projection.DaysToTarget == 0 ? $"{PaperText.End(target.Lower)} is reached already"
            : $"{PaperText.End(target.Lower)} on {DateText.Of(date)}, after {CountText.Of(projection.DaysToTarget!.Value, "day")}";
        string within = target.Lower == target.Upper ? ""
            : projection is { DaysWithinTarget: > 0, LastDayWithinTarget: { } last }
                ? $"; last dosing day within {PaperText.End(target.Upper)} {DateText.Of(last)}"
            : $"; no dosing day within {PaperText.End(target.Upper)}";
        return $"Expected end with the next dose: {reached}{within}.";
    }

    private static string Amount(Ratio? milligramsPerKilogram, Ratio? milligrams) =>
        $"{PaperText.PerKilogram(milligramsPerKilogram!.Value)} ({PaperText.Milligrams(milligrams!.Value)})";
}
