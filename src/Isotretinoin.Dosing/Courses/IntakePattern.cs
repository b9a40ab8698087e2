using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing;

/// <summary>
/// The dosing days of a dose: a row of 1 to 92 days that repeats from the first day of its step or period, or a set of calendar weekdays,
/// which needs the date of the first day.
/// Written as ones and zeros, <c>10</c>, or as weekdays, <c>mon-wed-fri</c>.
/// </summary>
public sealed class IntakePattern : IEquatable<IntakePattern>, IParsable<IntakePattern>
{
    /// <summary>The most days in a row.</summary>
    public const int MostDays = 92;

    // The days of a row, or for weekdays a week from Monday.
    private readonly DayRow row;

    private IntakePattern(DayRow row, bool needsDate) => (this.row, NeedsDate) = (row, needsDate);

    /// <summary>Every day: <c>1</c>.</summary>
    public static IntakePattern Daily { get; } = Parse("1", provider: null);

    /// <summary>Every other day, from the first: <c>10</c>.</summary>
    public static IntakePattern AlternateDays { get; } = Parse("10", provider: null);

    /// <summary>Seven days on and twenty-one off.</summary>
    public static IntakePattern OneWeekInFour { get; } = Parse("1111111000000000000000000000", provider: null);

    /// <summary>Mondays, Wednesdays and Fridays: <c>mon-wed-fri</c>.</summary>
    public static IntakePattern MondayWednesdayFriday { get; } = Parse("mon-wed-fri", provider: null);

    /// <summary>The accepted texts, in words.</summary>
    public static string AcceptedText => "daily, alternate-days, one-week-in-four, weekdays in the order of the week such as mon-wed-fri, "
        + $"or 1 to {MostDays} digits, each 1 (a dosing day) or 0, not all 0";

    /// <summary>
    /// Published evidence on alternate days and one week in four, each source with what it does not show. No review uses it.
    /// </summary>
    public static ImmutableArray<Citation> Sources { get; } = [.. Evidence.AlternateDays, .. Evidence.OneWeekInFour];

    /// <summary>The number of days in the row; 7 for weekdays.</summary>
    public int Days => row.Days;

    /// <summary>The number of dosing days in the row, or in a week.</summary>
    public int DosingDays => row.DosingDays;

    /// <summary>Whether every day is a dosing day and the row is a single day.</summary>
    public bool IsDaily => row.IsDaily;

    /// <summary>Whether these are weekdays, which need the date of the first day.</summary>
    public bool NeedsDate { get; }

    /// <summary>
    /// The days in words that follow a dose: <c>every other day</c>, <c>on Mondays, Wednesdays and Fridays</c>, <c>on days 1 to 7 of
    /// every 28</c>.
    /// </summary>
    public string InWords => NeedsDate ? PatternText.OfWeekdays(row) : PatternText.OfRow(row);

    /// <summary>Whether a day of the row is a dosing day.</summary>
    /// <param name="day">From 1 to <see cref="Days"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside 1 to <see cref="Days"/>.</exception>
    /// <exception cref="InvalidOperationException">These are weekdays, and the weekday of day 1 is unknown.</exception>
    public bool IsDosingDay(int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Days);
        return NeedsDate ? throw new InvalidOperationException(LacksDate("").Sentence) : row.IsDosingDay(day);
    }

    /// <summary>This pattern from a date: weekdays as a row of seven days that may begin with off days; a row stays as it is.</summary>
    /// <param name="first">The date of day 1.</param>
    public IntakePattern StartingOn(DateOnly first) => NeedsDate ? new(RowFrom(first.DayNumber), needsDate: false) : this;

    /// <summary>
    /// Reads a name such as <c>alternate-days</c>, weekdays, or 1 to 92 ones and zeros, not all zero. The provider is not used.
    /// </summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static IntakePattern Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out IntakePattern? pattern)
            ? pattern
            : throw new FormatException($"Read '{Excerpt.Of(s)}'. Accepted: {AcceptedText}.");
    }

    /// <summary>
    /// Reads a name, <c>daily</c>, <c>alternate-days</c> or <c>one-week-in-four</c>; weekdays in the order of the week,
    /// <c>mon-wed-fri</c>; or 1 to 92 ones and zeros, not all zero; false when the text is anything else. The provider is not used.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IntakePattern result)
    {
        result = Named(s)
            ?? (PatternText.TryReadRow(s, out DayRow row) ? new IntakePattern(row, needsDate: false)
                : PatternText.TryReadWeekdays(s, out DayRow week) ? new IntakePattern(week, needsDate: true)
                : null);
        return result is not null;
    }

    /// <summary>The row from a day number of <see cref="DateOnly.DayNumber"/>; null when unknown.</summary>
    /// <exception cref="RefusalException">These are weekdays, and the day is unknown.</exception>
    internal DayRow RowFrom(long? firstDay) => !NeedsDate ? row
        : firstDay is { } day ? row.Later(day) // Day 0, 0001-01-01, is a Monday.
        : throw new RefusalException([LacksDate("pattern")]);

    /// <summary>This pattern as it continues after a number of days.</summary>
    internal IntakePattern Later(int days) => NeedsDate ? this : new IntakePattern(row.Later(days), needsDate: false);

    /// <summary>The refusal of weekdays without a date.</summary>
    internal Refusal LacksDate(string member) => Refusal.Of(
        RefusalCode.PatternNeedsDate,
        member,
        $"The pattern {this} is of weekdays, and the date of its first day is not stated. Accepted: with that date.");

    private static IntakePattern? Named(string? name) => name switch
    {
        "daily" => Daily,
        "alternate-days" => AlternateDays,
        "one-week-in-four" => OneWeekInFour,
        _ => null,
    };

    /// <inheritdoc/>
    public bool Equals(IntakePattern? other) => other is not null && NeedsDate == other.NeedsDate && row == other.row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntakePattern);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(NeedsDate, row);

    /// <summary>The ones and zeros, or the weekdays.</summary>
    public override string ToString() => NeedsDate ? PatternText.Short(row) : row.ToString();
}
