namespace Isotretinoin.Dosing.Testing;

/// <summary>Whether some day of a history is above the maximum for the weight in force on it, day by day in whole numbers; policies are no matter.</summary>
public static class MaximumOracle
{
    public static bool IsExceededIn(HistoryCase history) => history.Periods.Any(period =>
        period.Days.Any(day => day <= history.AsOf && period.IsDosingDay(day) && IsAbove(Taken(history, period, day), GramsOn(history, day), period.Formulation)));

    /// <summary>Whether the dose to come is above the maximum for the weight in force on the as-of date.</summary>
    public static bool IsExceededBy(HistoryCase history) => IsAbove(history.Next.Thousandths, GramsOn(history, history.AsOf), history.Next.Formulation);

    // A thousandth of a mg for each gram is 1 mg/kg.
    private static bool IsAbove(long thousandths, long grams, Formulation formulation) => thousandths * 10 > grams * (formulation == Formulation.Micronized ? 16 : 20);

    private static int Taken(HistoryCase history, PeriodCase period, int day) =>
        history.Missed.Contains(day) ? 0
        : history.Partial.Any(partial => partial.Day == day) ? history.Partial.First(partial => partial.Day == day).Thousandths
        : period.Thousandths;

    private static int GramsOn(HistoryCase history, int day)
    {
        int latest = int.MinValue;
        int grams = history.Weights.MinBy(weight => weight.Day).Grams;
        foreach ((int date, int weighed) in history.Weights)
        {
            if (date <= day && date > latest)
            {
                (latest, grams) = (date, weighed);
            }
        }

        return grams;
    }
}
