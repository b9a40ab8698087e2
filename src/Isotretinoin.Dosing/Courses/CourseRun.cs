namespace Isotretinoin.Dosing;

/// <summary>
/// Where a regimen gets to. Capsules are whole milligrams, so the amounts still to be taken to the ends of the target are too: the lower end
/// needs the next whole milligram up, the upper allows the whole milligram down.
/// </summary>
internal readonly struct CourseRun
{
    private readonly int reachedDay;
    private readonly int lastDayWithin;

    public CourseRun(long days, long milligrams, (long Day, long Milligrams) reached, (long Day, long Milligrams) within)
    {
        (Days, Milligrams) = ((int)days, (int)milligrams);
        (reachedDay, ReachedMilligrams) = ((int)reached.Day, (int)reached.Milligrams);
        (lastDayWithin, WithinMilligrams) = ((int)within.Day, (int)within.Milligrams);
    }

    public int Days { get; }

    public int Milligrams { get; }

    public int? ReachedDay => reachedDay == CourseWalk.Never ? null : reachedDay;

    public int ReachedMilligrams { get; }

    public int? LastDayWithin => lastDayWithin == CourseWalk.Never ? null : lastDayWithin;

    public int WithinMilligrams { get; }

    /// <summary>Runs a regimen whose steps all state their days.</summary>
    public static CourseRun Of(Regimen regimen) => regimen.Run(needed: CourseWalk.Never, allowed: CourseWalk.Never);

    /// <summary>Runs a regimen to a target, from what was already taken.</summary>
    public static CourseRun Of(Regimen regimen, CumulativeTarget target, TotalDose alreadyTaken)
    {
        long toFrom = target.Lower.For(regimen.Weight).Picograms - alreadyTaken.Picograms;
        long toTo = target.Upper.For(regimen.Weight).Picograms - alreadyTaken.Picograms;
        return regimen.Run(
            needed: toFrom <= 0 ? 0 : WholeDivision.Up(toFrom, DailyDose.PicogramsPerMilligram),
            allowed: toTo < 0 ? CourseWalk.Never : toTo / DailyDose.PicogramsPerMilligram);
    }
}
