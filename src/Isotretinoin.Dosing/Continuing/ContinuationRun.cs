namespace Isotretinoin.Dosing;

/// <summary>
/// Where a continuation gets to, counted in days after an as-of date and in picograms of one formulation: each step in closed form.
/// </summary>
internal readonly struct ContinuationRun
{
    private readonly Continuation continuation;
    private readonly DateOnly asOf;
    private readonly Formulation formulation;

    public ContinuationRun(Continuation continuation, DateOnly asOf, Formulation formulation) =>
        (this.continuation, this.asOf, this.formulation) = (continuation, asOf, formulation);

    /// <summary>The first day on which so much is taken; 0 when nothing is needed, null when it never is.</summary>
    public long? DayReaching(long needed)
    {
        if (needed <= 0)
        {
            return 0;
        }

        long before = 0;
        foreach (ContinuationStep step in continuation.Steps)
        {
            int? days = step.DaysAfter(asOf, before);
            long dose = step.PicogramsIn(formulation);
            if (dose > 0)
            {
                DayRow row = step.Row(asOf, before);
                long day = row.DayOf(WholeDivision.Up(needed, dose));
                if (days is null || day <= days)
                {
                    return before + day;
                }

                needed -= row.DosingDaysIn(days.Value) * dose;
            }

            before += days ?? 0;
        }

        return null;
    }

    /// <summary>The last dosing day on which no more than so much was taken; 0 when there is none.</summary>
    public long LastDosingDayWithin(long allowed)
    {
        long last = 0;
        long before = 0;
        foreach (ContinuationStep step in continuation.Steps)
        {
            int? days = step.DaysAfter(asOf, before);
            long dose = step.PicogramsIn(formulation);
            if (dose > 0)
            {
                DayRow row = step.Row(asOf, before);
                long within = Math.Max(allowed, 0) / dose;
                long dosingDays = days is { } stated ? row.DosingDaysIn(stated) : long.MaxValue;
                long taken = Math.Min(within, dosingDays);
                last = taken > 0 ? before + row.DayOf(taken) : last;
                if (taken < dosingDays)
                {
                    break;
                }

                allowed -= dosingDays * dose;
            }

            before += days ?? 0;
        }

        return last;
    }

    /// <summary>What is taken in the first so many days.</summary>
    public long PicogramsIn(int days)
    {
        long picograms = 0;
        int before = 0;
        foreach (ContinuationStep step in continuation.Steps)
        {
            int daysTaken = Math.Min(step.DaysAfter(asOf, before) ?? days, days - before);
            picograms += step.Row(asOf, before).DosingDaysIn(daysTaken) * step.PicogramsIn(formulation);
            before += daysTaken;
        }

        return picograms;
    }
}
