namespace Isotretinoin.Dosing;

/// <summary>
/// Where a regimen gets to. Capsules are whole milligrams, so the amounts still to be taken to the ends of the target are too: the lower end
/// needs the next whole milligram up, the upper allows the whole milligram down.
/// </summary>
internal readonly struct CourseRun
{
    private CourseRun(int days, long milligrams, (long Day, long Milligrams)? reached, (long Day, long Milligrams)? within)
    {
        (Days, Milligrams) = (days, milligrams);
        (ReachedDay, ReachedMilligrams) = ((int?)reached?.Day, reached?.Milligrams ?? 0);
        (LastDayWithin, WithinMilligrams) = ((int?)within?.Day, within?.Milligrams ?? 0);
    }

    public int Days { get; }

    public long Milligrams { get; }

    public int? ReachedDay { get; }

    public long ReachedMilligrams { get; }

    public int? LastDayWithin { get; }

    public long WithinMilligrams { get; }

    public static CourseRun Of(Regimen regimen, CumulativeTarget? target, TotalDose alreadyTaken)
    {
        if (target is null)
        {
            (long length, long total) = Lived(regimen, needed: null, out _);
            return new CourseRun((int)length, total, reached: null, within: null);
        }

        long toFrom = target.From.For(regimen.Weight).Picograms - alreadyTaken.Picograms;
        long toTo = target.To.For(regimen.Weight).Picograms - alreadyTaken.Picograms;
        long needed = toFrom <= 0 ? 0 : WholeDivision.Up(toFrom, DailyDose.PicogramsPerMilligram);
        (long days, long milligrams) = Lived(regimen, needed, out (long, long)? reached);
        return new CourseRun((int)days, milligrams, reached, toTo < 0 ? null : Within(regimen, toTo / DailyDose.PicogramsPerMilligram));
    }

    private static (long Days, long Milligrams) Lived(Regimen regimen, long? needed, out (long Day, long Milligrams)? reached)
    {
        reached = needed == 0 ? (0, 0) : null;
        long days = 0;
        long taken = 0;
        foreach (RegimenStep step in regimen.Steps)
        {
            long toReach = needed is { } need && need > taken ? step.Cycle.DayReaching(need - taken) : 0;
            long stepDays = step.Days ?? toReach;
            if (toReach > 0 && toReach <= stepDays)
            {
                reached = (days + toReach, taken + step.Cycle.MilligramsIn(toReach));
            }

            days += stepDays;
            taken += step.Cycle.MilligramsIn(stepDays);
        }

        return days <= TitrationStep.MostDays ? (days, taken) : throw new CourseTooLongException(days);
    }

    private static (long Day, long Milligrams)? Within(Regimen regimen, long allowed)
    {
        (long Day, long Milligrams)? within = null;
        long days = 0;
        long taken = 0;
        foreach (RegimenStep step in regimen.Steps)
        {
            long unbounded = step.Cycle.LastDosingDayWithin(allowed - taken);
            long last = step.Days is { } stated && stated < unbounded ? step.Cycle.LastDosingDayIn(stated) : unbounded;
            if (last > 0)
            {
                within = (days + last, taken + step.Cycle.MilligramsIn(last));
            }

            long stepMilligrams = step.Cycle.MilligramsIn(step.Days ?? last);
            if (step.Days is null || taken + stepMilligrams > allowed)
            {
                break;
            }

            days += step.Days.Value;
            taken += stepMilligrams;
        }

        return within;
    }
}
