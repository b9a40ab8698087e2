using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The pregnancy tests up to a date: the newest, and the newest positive one before it.</summary>
internal readonly record struct PregnancyEvidence
{
    private readonly PregnancyTest? newest;
    private readonly PregnancyTest? positiveBefore;

    private PregnancyEvidence(PregnancyTest? newest, PregnancyTest? positiveBefore) =>
        (this.newest, this.positiveBefore) = (newest, positiveBefore);

    private bool IsPositive => newest is { IsPositive: true };

    /// <summary>Tests by date; on one date a positive one is last and counts.</summary>
    public static ImmutableArray<PregnancyTest> InOrder(ImmutableArray<PregnancyTest> tests) =>
        [.. tests.OrderBy(test => test.Date).ThenBy(test => test.IsPositive)];

    /// <summary>The tests, in order, up to a date; all of them when the date is null.</summary>
    public static PregnancyEvidence On(DateOnly? date, ImmutableArray<PregnancyTest> tests)
    {
        PregnancyEvidence known = default;
        foreach (PregnancyTest test in tests)
        {
            if (test.Date <= (date ?? DateOnly.MaxValue))
            {
                known = new(test, known.IsPositive ? known.newest : known.positiveBefore);
            }
        }

        return known;
    }

    /// <summary>Whether the patient is pregnant, given the stated answer.</summary>
    public YesNoUnknown Answer(YesNoUnknown stated) => IsPositive ? YesNoUnknown.Yes
        : newest is null || stated != YesNoUnknown.Unknown ? stated
        : positiveBefore is null ? YesNoUnknown.No
        : YesNoUnknown.Unknown;

    /// <summary>A contradiction between the tests and the stated answer; null when they agree.</summary>
    public string? Contradiction(YesNoUnknown stated) => (newest, positiveBefore) switch
    {
        ({ } test, _) when IsPositive && stated == YesNoUnknown.No =>
            $"The patient is stated not to be pregnant, but the pregnancy test of {DateText.Of(test.Date)} is positive.",
        ({ } test, { } before) when !IsPositive && stated == YesNoUnknown.Unknown =>
            $"A negative pregnancy test of {DateText.Of(test.Date)} follows a positive one of {DateText.Of(before.Date)}; "
                + "state whether the patient is pregnant.",
        _ => null,
    };

    /// <summary>Whether the newest test is negative and its window is open on a date; the day of its sample is day 1.</summary>
    public bool Covers(DateOnly date, int days) =>
        newest is { } test && !IsPositive && test.Date <= date && date.DayNumber - test.Date.DayNumber < days;
}
