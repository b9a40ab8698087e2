using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>A type's two ways of reading text.</summary>
internal sealed class QuantityReader
{
    private readonly Func<string, object> read;

    private QuantityReader(Func<string, object?> tryRead, Func<string, object> read) => (TryRead, this.read) = (tryRead, read);

    private delegate bool TryParse<T>(ReadOnlySpan<char> text, Formulation formulation, out T value);

    private delegate T Parse<T>(ReadOnlySpan<char> text, Formulation formulation);

    public static ImmutableArray<QuantityReader> All { get; } =
    [
        Of<BodyWeight>(),
        Of<WeightBasedDose>(),
        Of<CumulativeDose>(),
        Of<DailyDose>(),
        Of<TotalDose>(),
        Of<IntakePattern>(),
        Of<WeightBasedDose>(WeightBasedDose.TryParse, WeightBasedDose.Parse),
        Of<CumulativeDose>(CumulativeDose.TryParse, CumulativeDose.Parse),
        Of<DailyDose>(DailyDose.TryParse, DailyDose.Parse),
        Of<TotalDose>(TotalDose.TryParse, TotalDose.Parse),
    ];

    /// <summary>The value; null when the text is refused.</summary>
    public Func<string, object?> TryRead { get; }

    public void MustRoundTrip(string text, object value)
    {
        BrokenPromiseException.Unless(read(text).Equals(value), $"Parse and TryParse read '{text}' as two things");
        string written = value.ToString()!;
        BrokenPromiseException.Unless(value.Equals(TryRead(written)) && read(written).ToString() == written, $"'{text}' is written as '{written}', which is read as something else");
    }

    public void MustRefuseAsDocumented(string text)
    {
        try
        {
            BrokenPromiseException.Unless(read(text).Equals(TryRead(text)), $"Parse and TryParse disagree about '{text}'");
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentOutOfRangeException or FormulationMismatchException)
        {
            BrokenPromiseException.Unless(TryRead(text) is null, $"TryParse reads '{text}' and Parse refuses it");
        }
    }

    private static QuantityReader Of<T>()
        where T : IParsable<T> =>
        new(text => T.TryParse(text, provider: null, out T? value) ? value : null, text => T.Parse(text, provider: null));

    /// <summary>The reader of doses in milligrams that the caller states.</summary>
    private static QuantityReader Of<T>(TryParse<T> tryParse, Parse<T> parse)
        where T : struct =>
        new(text => tryParse(text, Formulation.Micronized, out T value) ? value : null, text => parse(text, Formulation.Micronized));
}
