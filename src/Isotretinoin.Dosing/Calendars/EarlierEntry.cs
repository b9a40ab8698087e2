namespace Isotretinoin.Dosing;

/// <summary>An entry that an earlier file for calendars had: all that is needed to cancel it.</summary>
public sealed class EarlierEntry
{
    private EarlierEntry(string key, DateOnly? date) => (Key, Date) = (key, date);

    /// <summary>Its <see cref="CalendarEntry.Key"/>.</summary>
    public string Key { get; }

    /// <summary>Its first day; null when it had no date.</summary>
    public DateOnly? Date { get; }

    /// <summary>What tells it from the others in the file.</summary>
    internal string Identifier => IdentifierOf(Key, Date);

    /// <summary>An entry that had a date.</summary>
    /// <param name="key">Its key; printable, not empty.</param>
    /// <param name="date">Its first day.</param>
    /// <exception cref="ArgumentException">The key is empty or holds control characters.</exception>
    public static EarlierEntry On(string key, DateOnly date) => new(CalendarFile.Printed(key, nameof(key)), date);

    /// <summary>An entry that had no date.</summary>
    /// <param name="key">Its key; printable, not empty.</param>
    /// <exception cref="ArgumentException">The key is empty or holds control characters.</exception>
    public static EarlierEntry WithoutDate(string key) => new(CalendarFile.Printed(key, nameof(key)), date: null);

    /// <summary>An entry of an earlier calendar.</summary>
    public static EarlierEntry Of(CalendarEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Key, entry.FirstDate);
    }

    /// <summary>The key and the date.</summary>
    public override string ToString() => Date is { } date ? $"{Key} on {DateText.Of(date)}" : $"{Key}, undated";

    /// <summary>
    /// What tells an entry from the others in a file. A task is another thing to a calendar application than an event, so that an entry
    /// has another identifier once it has a date.
    /// </summary>
    internal static string IdentifierOf(string key, DateOnly? date) => date is null ? $"{key}.undated" : key;
}
