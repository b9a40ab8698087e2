namespace Isotretinoin.Dosing;

/// <summary>
/// One occurrence of a rule; undated while the date that it is counted from is unknown. The key is unique within the rule.
/// </summary>
internal readonly record struct CalendarOccurrence(string Key, DateOnly? First, DateOnly? Last)
{
    public static CalendarOccurrence Undated => new("", null, null);

    public static CalendarOccurrence On(DateOnly date) => new("", date, date);

    public static CalendarOccurrence Between(DateOnly first, DateOnly last) => new("", first, last);
}
