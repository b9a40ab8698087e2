using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>
/// A repeating row of 1 to 28 days, each a dosing day or an off day, the first a dosing day. Written as ones and zeros: <c>1</c> daily,
/// <c>10</c> alternate days.
/// </summary>
public sealed class IntakePattern : IEquatable<IntakePattern>, IParsable<IntakePattern>
{
    /// <summary>The most days in a row.</summary>
    public const int MostDays = 28;

    // Bit i is day i + 1.
    private readonly uint dosingDays;

    private IntakePattern(int days, uint dosingDays) => (Days, this.dosingDays) = (days, dosingDays);

    /// <summary>Every day: <c>1</c>.</summary>
    public static IntakePattern Daily { get; } = Parse("1", provider: null);

    /// <summary>Every other day: <c>10</c>.</summary>
    public static IntakePattern AlternateDays { get; } = Parse("10", provider: null);

    /// <summary>Seven days on and twenty-one off.</summary>
    public static IntakePattern OneWeekInFour { get; } = Parse("1111111000000000000000000000", provider: null);

    /// <summary>Monday, Wednesday and Friday, for a step that starts on a Monday: <c>1010100</c>.</summary>
    public static IntakePattern MondayWednesdayFriday { get; } = Parse("1010100", provider: null);

    /// <summary>The accepted texts, in words.</summary>
    public static string AcceptedText =>
        $"daily, alternate-days, one-week-in-four, mon-wed-fri, or 1 to {MostDays} digits, each 1 (a dosing day) or 0, the first 1";

    /// <summary>
    /// Published evidence on alternate days and one week in four, each source with what it does not show. No review uses it.
    /// </summary>
    public static ImmutableArray<Citation> Sources { get; } = [.. Evidence.AlternateDays, .. Evidence.OneWeekInFour];

    /// <summary>The number of days in the row.</summary>
    public int Days { get; }

    /// <summary>The number of dosing days in the row.</summary>
    public int DosingDays => BitOperations.PopCount(dosingDays);

    /// <summary>Whether every day is a dosing day and the row is a single day.</summary>
    public bool IsDaily => Days == 1;

    /// <summary>Whether a day of the row is a dosing day.</summary>
    /// <param name="day">From 1 to <see cref="Days"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside 1 to <see cref="Days"/>.</exception>
    public bool IsDosingDay(int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Days);
        return (dosingDays >> (day - 1) & 1) == 1;
    }

    /// <summary>Reads a name such as <c>alternate-days</c>, or 1 to 28 ones and zeros, the first a one. The provider is not used.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static IntakePattern Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out IntakePattern? pattern)
            ? pattern
            : throw new FormatException($"Read '{Excerpt.Of(s)}'. Accepted: {AcceptedText}.");
    }

    /// <summary>
    /// Reads a name, <c>daily</c>, <c>alternate-days</c>, <c>one-week-in-four</c> or <c>mon-wed-fri</c>, or 1 to 28 ones and zeros, the
    /// first a one; false when the text is anything else. The provider is not used.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IntakePattern result)
    {
        result = Named(s);
        if (result is not null)
        {
            return true;
        }

        if (s is null || s.Length is 0 or > MostDays || s[0] != '1' || s.AsSpan().ContainsAnyExceptInRange('0', '1'))
        {
            return false;
        }

        uint days = 0;
        for (int i = 0; i < s.Length; i++)
        {
            days |= (uint)(s[i] - '0') << i;
        }

        result = new IntakePattern(s.Length, days);
        return true;
    }

    private static IntakePattern? Named(string? name) => name switch
    {
        "daily" => Daily,
        "alternate-days" => AlternateDays,
        "one-week-in-four" => OneWeekInFour,
        "mon-wed-fri" => MondayWednesdayFriday,
        _ => null,
    };

    /// <summary>The cycle of a rounded dose on the dosing days of this pattern; a spread dose has its own days.</summary>
    internal DosingCycle Taking(RoundedDose dose) =>
        dose.Days > 1 ? DosingCycle.Spreading(dose) : Taking(dose.Mapping.Makeable, dose.MilligramsOn(1));

    /// <summary>A dose on the dosing days of this pattern.</summary>
    internal DosingCycle Taking(MakeableDoses makeable, int milligrams) =>
        IsDaily ? makeable.Daily(milligrams) : new DosingCycle(makeable, Row(milligrams));

    /// <summary>The number of dosing days among the first days (0 or more) of the repeating row.</summary>
    internal int DosingDaysIn(int days)
    {
        if (IsDaily)
        {
            return days;
        }

        (int runs, int rest) = Math.DivRem(days, Days);
        return (runs * DosingDays) + BitOperations.PopCount(dosingDays & ((1u << rest) - 1));
    }

    /// <summary>The day, from 1, of the n-th dosing day of the repeating row.</summary>
    internal long DayOf(long dosingDay)
    {
        (long runs, long rest) = Math.DivRem(dosingDay - 1, DosingDays);
        uint left = dosingDays;
        for (; rest > 0; rest--)
        {
            left &= left - 1;
        }

        return (runs * Days) + BitOperations.TrailingZeroCount(left) + 1;
    }

    /// <inheritdoc/>
    public bool Equals(IntakePattern? other) => other is not null && Days == other.Days && dosingDays == other.dosingDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntakePattern);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Days, dosingDays);

    /// <summary>The ones and zeros.</summary>
    public override string ToString() => string.Create(Days, dosingDays, static (text, days) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (days >> i & 1) == 1 ? '1' : '0';
        }
    });

    private ImmutableArray<int> Row(int milligrams) => [.. Enumerable.Range(1, Days).Select(day => IsDosingDay(day) ? milligrams : 0)];
}
