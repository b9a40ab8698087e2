using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A course in a ledger: from its first day until nothing is taken for more than the stated gap. Its sums are the progress at the end of
/// its last day, over the weights from the one in force on its first day on. Of dispensings each sum is an upper bound.
/// </summary>
public sealed class AuditedCourse
{
    // Stands in where no weight is known: only milligrams are read then.
    private static readonly WeightHistory NoWeight = WeightHistory.Of(BodyWeight.FromKilograms(1));

    private readonly CourseSpan span;

    internal AuditedCourse(int number, CourseSpan span, DoseHistory history, WeightHistory? weights, AuditTerms terms)
    {
        (Number, this.span) = (number, span);
        MayGoOn = terms.AsOf.DayNumber - span.LastDay <= terms.GapDays;
        WeightHistory? own = weights?.From(First);
        WeightHistory counted = own ?? NoWeight;
        int place = terms.Policy.PlaceOfRemaining(counted, Last);
        BodyWeight weight = counted.Weights[place].Weight;
        var tally = new Tally(terms.Formulation, weight);
        var walk = new StretchWalk(history, terms.Policy.CountedOver(counted, place), First, Last);
        tally.Add(ref walk, Last);
        (DosingDays, MissedDays) = (tally.DosingDays, tally.MissedDays);
        Taken = tally.Taken.AboveZero();
        Cumulative = tally.Taken.In(terms.Formulation);
        var greatest = DailyGreatest.Of(history, counted, First, Last, terms.Formulation);
        GreatestMilligrams = greatest.Milligrams;
        if (own is not null)
        {
            WeightOnFirstDay = own.Weights[0];
            MilligramsPerKilogram = tally.Counted.Over(weight.Grams * 1_000_000);
            GreatestMilligramsPerKilogramPerDay = greatest.MilligramsPerKilogram;
        }

        Criteria = ImmutableArray.CreateRange(terms.Criteria, (criterion, course) => new JudgedCriterion(criterion, course), this);
    }

    /// <summary>The number of the course in the patient's ledger, from 1.</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public DateOnly First => span.First;

    /// <summary>The last day, up to the as-of date; of dispensings the day on which the last would run out.</summary>
    public DateOnly Last => span.Last;

    /// <summary>The days from the first to the last, breaks included.</summary>
    public int Days => span.LastDay - First.DayNumber + 1;

    /// <summary>The number of breaks: days in a row outside every period, within the course.</summary>
    public int Breaks => span.Breaks;

    /// <summary>The days of all breaks.</summary>
    public int BreakDays => span.BreakDays;

    /// <summary>The days of the longest break; 0 without one.</summary>
    public int LongestBreak => span.LongestBreak;

    /// <summary>The days with a dose taken, less undated misses.</summary>
    public int DosingDays { get; }

    /// <summary>The dosing days missed on unknown dates.</summary>
    public int MissedDays { get; }

    /// <summary>Whether no more than the gap has passed from the last day to the as-of date, so that the course may go on.</summary>
    public bool MayGoOn { get; }

    /// <summary>Whether it is of dispensings, so that its sums are upper bounds of what was taken.</summary>
    public bool IsUpperBound => span.GreatestSupplyDays > 0;

    /// <summary>The most days of a supply; null when the ledger is of periods.</summary>
    public int? GreatestSupplyDays => IsUpperBound ? span.GreatestSupplyDays : null;

    /// <summary>The dose taken of each formulation, in its own milligrams, in the order conventional, lidose, micronized.</summary>
    public ImmutableArray<TotalDose> Taken { get; }

    /// <summary>The dose taken, in milligrams of the audit's formulation, exactly.</summary>
    public TotalDose Cumulative { get; }

    /// <summary>The cumulative dose in mg/kg of the audit's formulation under its weight policy, exactly; null without a weight.</summary>
    public Ratio? MilligramsPerKilogram { get; }

    /// <summary>The mean mg of a day, breaks left out, exactly.</summary>
    public Ratio MeanMilligrams => Ratio.Of(Cumulative.Picograms, DaysWithoutBreaks * DailyDose.PicogramsPerMilligram);

    /// <summary>The mean mg/kg/day, breaks left out, exactly; null without a weight.</summary>
    public Ratio? MeanMilligramsPerKilogramPerDay => MilligramsPerKilogram is { } all ? all * Ratio.Of(1, DaysWithoutBreaks) : null;

    /// <summary>The greatest mg of a day, exactly.</summary>
    public Ratio GreatestMilligrams { get; }

    /// <summary>The greatest mg/kg/day, each day by the weight in force on it, exactly; null without a weight.</summary>
    public Ratio? GreatestMilligramsPerKilogramPerDay { get; }

    /// <summary>
    /// The weight in force on the first day: the latest by then, or the earliest after it; null when none is known.
    /// </summary>
    public Weighing? WeightOnFirstDay { get; }

    /// <summary>The days from the weighing to the first day; null without a weight by then.</summary>
    public int? WeightAgeDays => WeightOnFirstDay?.Date is { } date && date <= First ? First.DayNumber - date.DayNumber : null;

    /// <summary>The criteria of the audit in their order, each with whether this course meets it.</summary>
    public ImmutableArray<JudgedCriterion> Criteria { get; }

    private long DaysWithoutBreaks => Days - BreakDays;

    /// <summary>Number, dates, days and dose: <c>course 1, 2026-01-01 to 2026-03-31: 90 days, 60 mg/kg</c>.</summary>
    public override string ToString()
    {
        string dose = MilligramsPerKilogram is { } known ? RatioText.WithUnit(known, CumulativeDose.Accepted.Unit) : Cumulative.ToString();
        return $"course {CountText.Number(Number)}, {DateText.Of(First)} to {DateText.Of(Last)}: {CountText.Of(Days, "day")}, "
            + $"{(IsUpperBound ? "at most " : "")}{dose}";
    }
}
