using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>A period in plain numbers: days are counted from 1 January 2026, which is day 0.</summary>
public sealed record PeriodCase(int First, int Last, int Thousandths, Formulation Formulation, string Pattern, int Undated)
{
    public DosePeriod Period => DosePeriod.Taking(Dose, HistoryCase.Date(First), HistoryCase.Date(Last)).InPattern(IntakePattern.Parse(Pattern, provider: null)).WithMissedDays(Undated);

    public DailyDose Dose => DailyDose.FromMilligrams(Thousandths / 1_000m, Formulation);

    public Fraction Milligrams => Thousandths / 1_000m;

    public IEnumerable<int> Days => Enumerable.Range(First, Last - First + 1);

    public bool IsDosingDay(int day) => day >= First && day <= Last && Thousandths > 0 && DosingDays.Contain(Pattern, HistoryCase.Date(First), HistoryCase.Date(day));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{First}..{Last}: {Thousandths}/1000 mg {Formulation}, {Pattern}, {Undated} undated]");
}
