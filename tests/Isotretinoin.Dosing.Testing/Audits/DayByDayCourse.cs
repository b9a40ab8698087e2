namespace Isotretinoin.Dosing.Testing;

/// <summary>What a course of a ledger comes to, in plain numbers; nothing per kilogram without a weight.</summary>
public sealed record DayByDayCourse(
    int Number,
    int First,
    int Last,
    int Days,
    int Breaks,
    int BreakDays,
    int LongestBreak,
    int DosingDays,
    bool MayGoOn,
    int SupplyDays,
    Fraction Milligrams,
    Fraction MeanMilligrams,
    Fraction GreatestMilligrams,
    Fraction? MilligramsPerKilogram,
    Fraction? MeanMilligramsPerKilogram,
    Fraction? GreatestMilligramsPerKilogram,
    int? WeightAge,
    int Formulations)
{
    /// <summary>The outcome of a criterion as it is written, by its sentence.</summary>
    public string Outcome(string criterion) => criterion switch
    {
        "reached:120" => AtLeast(MilligramsPerKilogram, 120),
        "total<=150" => AtMost(MilligramsPerKilogram, 150),
        "lasted:112d" => AtLeast(Days, 112),
        "length<=168d" => AtMost(Days, 168),
        "dose<=1" => AtMost(GreatestMilligramsPerKilogram, 1),
        "break<=14d" => AtMost(LongestBreak, 14),
        "supply<=30d" => AtMost(SupplyDays, 30),
        "weight-age<=90d" => AtMost(WeightAge, 90),
        "second-course" => Number > 1 ? "met" : "not-met",
        "one-formulation" => Formulations == 1 ? "met" : "not-met",
        _ => throw new NotSupportedException(criterion),
    };

    private string AtLeast(Fraction? value, int least) => value is not { } known || (known < least && MayGoOn) ? "not-known" : known >= least ? "met" : "not-met";

    private static string AtMost(Fraction? value, int most) => value is not { } known ? "not-known" : known <= most ? "met" : "not-met";
}
