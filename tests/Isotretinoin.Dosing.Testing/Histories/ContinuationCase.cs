using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Steps to come after a history: whole mg, 0 for a pause, with the pattern and the days of each; the last may be open (0 days).</summary>
public sealed record ContinuationCase(HistoryCase History, Formulation Formulation, IReadOnlyList<(int Milligrams, string Pattern, int Days)> Steps, int On)
{
    public Continuation Continuation
    {
        get
        {
            Continuation? all = null;
            foreach ((int milligrams, string pattern, int days) in Steps)
            {
                all = milligrams == 0
                    ? all?.ThenPausing(days) ?? Continuation.Pausing(days)
                    : all?.ThenTaking(Dose(milligrams), IntakePattern.Parse(pattern, provider: null)) ?? Continuation.Taking(Dose(milligrams), IntakePattern.Parse(pattern, provider: null));
                all = milligrams > 0 && days > 0 ? all.ForDays(days) : all;
            }

            return all!;
        }
    }

    public DateOnly OnDate => HistoryCase.Date(History.AsOf + On);

    public bool IsOpen => Steps[^1].Days == 0;

    /// <summary>Whole mg on a day, counted from 1; null when the steps are over.</summary>
    public int? MilligramsOn(int day)
    {
        int first = 1;
        foreach ((int milligrams, string pattern, int days) in Steps)
        {
            if (days == 0 || day < first + days)
            {
                return DosingDays.Contain(pattern, HistoryCase.Date(History.AsOf + first), HistoryCase.Date(History.AsOf + day)) ? milligrams : 0;
            }

            first += days;
        }

        return null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{History}, then {Formulation} {string.Join(" ", Steps)}, on day {On}");

    private DailyDose Dose(int milligrams) => DailyDose.FromMilligrams(milligrams, Formulation);
}
