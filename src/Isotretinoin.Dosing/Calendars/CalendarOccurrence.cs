namespace Isotretinoin.Dosing;

/// <summary>
/// One time at which a rule falls due; undated while what it is counted from is not known. The key tells it from the rule's others.
/// </summary>
internal readonly record struct CalendarOccurrence(string Key, DateOnly? First, DateOnly? Last)
{
    public static CalendarOccurrence Undated => new("", null, null);

    public static CalendarOccurrence On(DateOnly date) => new("", date, date);

    public static CalendarOccurrence Between(DateOnly first, DateOnly last) => new("", first, last);
}
