using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A pregnancy test: the date of its sample and its result.</summary>
public sealed class PregnancyTest
{
    private const string NegativeResult = "negative";
    private const string PositiveResult = "positive";

    private PregnancyTest(DateOnly date, string result) => (Date, Result) = (date, result);

    /// <summary>Both results, as in text and on the wire.</summary>
    public static ImmutableArray<string> Results { get; } = [NegativeResult, PositiveResult];

    /// <summary>The date of the sample.</summary>
    public DateOnly Date { get; }

    /// <summary>What it showed, as in text and on the wire: <c>negative</c> or <c>positive</c>.</summary>
    public string Result { get; }

    /// <summary>Whether it showed a pregnancy.</summary>
    public bool IsPositive => Result == PositiveResult;

    /// <summary>A test that showed no pregnancy.</summary>
    /// <param name="date">The date of the sample.</param>
    public static PregnancyTest Negative(DateOnly date) => new(date, NegativeResult);

    /// <summary>A test that showed a pregnancy.</summary>
    /// <param name="date">The date of the sample.</param>
    public static PregnancyTest Positive(DateOnly date) => new(date, PositiveResult);

    /// <summary>A test by the text of its result, case-sensitively.</summary>
    /// <param name="date">The date of the sample.</param>
    /// <param name="result">One of <see cref="Results"/>.</param>
    /// <exception cref="RefusalException">There is no such result (<see cref="RefusalCode.TestResultUnknown"/>).</exception>
    public static PregnancyTest On(DateOnly date, string result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Results.Contains(result)
            ? new PregnancyTest(date, result)
            : throw new RefusalException(
                RefusalCode.TestResultUnknown,
                "result",
                $"Read '{Excerpt.Of(result)}'. Accepted: {string.Join(", ", Results)}.",
                nameof(result));
    }

    /// <summary>Date and result: <c>2026-01-02: negative</c>.</summary>
    public override string ToString() => $"{DateText.Of(Date)}: {Result}";
}
