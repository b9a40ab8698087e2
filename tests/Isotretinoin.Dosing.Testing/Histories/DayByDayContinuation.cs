namespace Isotretinoin.Dosing.Testing;

/// <summary>A continuation summed day by day from the end of a history, until it is over or past the upper end of the target.</summary>
public sealed class DayByDayContinuation
{
    public DayByDayContinuation(HistoryCase history, Func<int, Fraction?> milligramsOn)
    {
        var before = new DayByDayHistory(history);
        Fraction taken = before.MilligramsPerKilogram * before.CountedKilograms;
        Fraction from = Fraction.Of(history.Target.FromThousandths, 1_000) * before.CountedKilograms;
        Fraction to = Fraction.Of(history.Target.ToThousandths, 1_000) * before.CountedKilograms;
        ReachedDay = taken >= from ? 0 : null;
        for (int day = 1; (taken <= to || ReachedDay is null) && milligramsOn(day) is { } milligrams; day++)
        {
            taken += milligrams;
            ReachedDay ??= taken >= from ? day : null;
            LastDayWithin = milligrams > 0 && taken <= to ? day : LastDayWithin;
        }
    }

    /// <summary>The first day on which the lower end is reached; null when it never is.</summary>
    public int? ReachedDay { get; }

    /// <summary>The last dosing day within the upper end; 0 when there is none.</summary>
    public int LastDayWithin { get; }
}
