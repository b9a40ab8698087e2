namespace Isotretinoin.Dosing;

/// <summary>The doses of a continuation, in days after an as-of date and picograms of one formulation; each step in closed form.</summary>
internal readonly struct ContinuationRun
{
    private readonly Continuation continuation;
    private readonly DateOnly asOf;
    private readonly Formulation formulation;

    public ContinuationRun(Continuation continuation, DateOnly asOf, Formulation formulation) =>
        (this.continuation, this.asOf, this.formulation) = (continuation, asOf, formulation);

    /// <summary>The first day that reaches an amount; 0 when none is needed, null when it is never reached.</summary>
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

    /// <summary>The last dosing day within an amount; 0 when there is none.</summary>
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

    /// <summary>The dose of the first days.</summary>
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
