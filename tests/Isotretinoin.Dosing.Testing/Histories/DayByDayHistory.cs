namespace Isotretinoin.Dosing.Testing;

/// <summary>A history summed day by day in rational numbers; the library sums it in intervals.</summary>
public sealed class DayByDayHistory
{
    private readonly HistoryCase history;

    public DayByDayHistory(HistoryCase history)
    {
        this.history = history;
        CountedGrams = history.Policy == WeightPolicy.Starting ? Earliest : InForceOn(history.AsOf);
        foreach (PeriodCase period in history.Periods)
        {
            foreach (int day in period.Days.Where(day => day <= history.AsOf))
            {
                Add(period, day);
            }

            if (period.Last <= history.AsOf)
            {
                DosingDays -= period.Undated;
                MissedDays += period.Undated;
            }
        }
    }

    public int CalendarDays { get; private set; }

    public int DosingDays { get; private set; }

    public int MissedDays { get; private set; }

    public Dictionary<Formulation, Fraction> Milligrams { get; } = Formulation.All.ToDictionary(f => f, _ => (Fraction)0);

    public Fraction MilligramsPerKilogram { get; private set; } = 0;

    private readonly Dictionary<int, Fraction> byDay = [];

    /// <summary>What a day counts for.</summary>
    public Fraction MilligramsPerKilogramOn(int day) => byDay.GetValueOrDefault(day, 0);

    /// <summary>The weight at which what remains is counted.</summary>
    public int CountedGrams { get; }

    public Fraction CountedKilograms => Kilograms(CountedGrams);

    public static Fraction Worth(Fraction milligrams, Formulation of, Formulation counted) =>
        milligrams * InConventional(of) / InConventional(counted);

    public static Fraction Kilograms(int grams) => Fraction.Of(grams, 1_000);

    private static Fraction InConventional(Formulation formulation) => formulation == Formulation.Micronized ? Fraction.Of(5, 4) : 1;

    private int Earliest => history.Weights.MinBy(w => w.Day).Grams;

    private int InForceOn(int day) => history.Weights.Where(w => w.Day <= day).OrderBy(w => w.Day).Select(w => (int?)w.Grams).LastOrDefault() ?? Earliest;

    private void Add(PeriodCase period, int day)
    {
        CalendarDays++;
        if (!period.IsDosingDay(day))
        {
            return;
        }

        Fraction milligrams = Taken(period, day, out bool isMarked);
        bool isMissed = isMarked && milligrams.Numerator.IsZero;
        DosingDays += isMissed ? 0 : 1;
        MissedDays += isMissed ? 1 : 0;
        Milligrams[period.Formulation] += milligrams;
        int grams = history.Policy == WeightPolicy.PerDay ? InForceOn(day) : CountedGrams;
        byDay[day] = Worth(milligrams, period.Formulation, history.TargetFormulation) / Kilograms(grams);
        MilligramsPerKilogram += byDay[day];
    }

    private Fraction Taken(PeriodCase period, int day, out bool isMarked)
    {
        isMarked = true;
        if (history.Missed.Contains(day))
        {
            return 0;
        }

        foreach ((int date, int thousandths) in history.Partial)
        {
            if (date == day)
            {
                return Fraction.Of(thousandths, 1_000);
            }
        }

        isMarked = false;
        int unmarked = period.Days.Count(d => period.IsDosingDay(d) && !history.Missed.Contains(d) && !history.Partial.Any(p => p.Day == d));
        return period.Last <= history.AsOf ? period.Milligrams * Fraction.Of(unmarked - period.Undated, unmarked) : period.Milligrams;
    }
}
