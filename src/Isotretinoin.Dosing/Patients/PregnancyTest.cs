namespace Isotretinoin.Dosing;

/// <summary>A pregnancy test: the date of its sample and its result.</summary>
public sealed class PregnancyTest
{
    private PregnancyTest(DateOnly date, TestResult result) => (Date, Result) = (date, result);

    /// <summary>The date on which the sample was taken.</summary>
    public DateOnly Date { get; }

    /// <summary>The result.</summary>
    public TestResult Result { get; }

    /// <summary>A test with the date of its sample.</summary>
    public static PregnancyTest On(DateOnly date, TestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new PregnancyTest(date, result);
    }

    /// <summary>Date and result: <c>2026-01-02: negative</c>.</summary>
    public override string ToString() => $"{DateText.Of(Date)}: {Result}";
}
