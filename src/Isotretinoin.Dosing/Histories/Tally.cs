namespace Isotretinoin.Dosing;

/// <summary>
/// The sums of a progress. The cumulative dose is kept as picograms at the weight for what is left, so that doses at changing weights add
/// up to one number.
/// </summary>
internal struct Tally
{
    private readonly Formulation formulation;
    private readonly long countedGrams;
    private long grams;
    private long wholeOverGrams;
    private ExactSum sharesOverGrams;
    private readonly FormulationTotals taken = new();

    public Tally(Formulation formulation, BodyWeight countedWeight) =>
        (this.formulation, countedGrams, grams) = (formulation, countedWeight.Grams, countedWeight.Grams);

    public int CalendarDays { get; private set; }

    public int DosingDays { get; private set; }

    public int MissedDays { get; private set; }

    /// <summary>The dose taken, in picograms by formulation.</summary>
    public readonly FormulationTotals Taken => taken;

    /// <summary>The cumulative dose in the target's formulation, in picograms at the weight for what is left.</summary>
    public ExactSum Counted { get; private set; }

    public void Add(ref StretchWalk stretches, DateOnly asOf)
    {
        while (stretches.MoveNext())
        {
            Add(in stretches.Current, asOf.DayNumber);
        }

        CloseWeight();
    }

    private void Add(in Stretch stretch, int asOfDay)
    {
        if (stretch.Weight.Grams != grams)
        {
            CloseWeight();
            grams = stretch.Weight.Grams;
        }

        RecordedPeriod recorded = stretch.Recorded;
        Formulation stated = recorded.Period.Formulation;
        CalendarDays += stretch.LastDay - stretch.FirstDay + 1;
        DosingDays += stretch.DaysAsStated + stretch.PartialDays;
        MissedDays += stretch.MissedDays;
        long picograms = stretch.PartialPicograms;
        if (recorded.IsAsStated || recorded.LastDay > asOfDay)
        {
            picograms += stretch.DaysAsStated * recorded.DosePicograms;
        }
        else
        {
            AddShare(stretch, recorded);
        }

        taken.Add(stated, picograms);
        wholeOverGrams += stated.Convert(picograms, formulation);
    }

    // Adds the share of a period whose missed days have no dates.
    private void AddShare(in Stretch stretch, RecordedPeriod recorded)
    {
        Formulation stated = recorded.Period.Formulation;
        if (stretch.LastDay == recorded.LastDay)
        {
            DosingDays -= recorded.UndatedMisses;
            MissedDays += recorded.UndatedMisses;
            taken.Add(stated, recorded.UnmarkedPicograms);
        }

        if (stretch.DaysAsStated > 0)
        {
            sharesOverGrams = sharesOverGrams.PlusShare(
                stated.Convert(recorded.UnmarkedPicograms, formulation), stretch.DaysAsStated, recorded.DaysAsStated);
        }
    }

    private void CloseWeight()
    {
        ExactSum overGrams = sharesOverGrams.Plus(wholeOverGrams);
        Counted = Counted.Plus(grams == countedGrams ? overGrams : overGrams.Times(countedGrams, grams));
        (wholeOverGrams, sharesOverGrams) = (0, default);
    }
}
