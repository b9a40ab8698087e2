namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>An input that takes a quantity: how it is stated in C#, and in a request.</summary>
internal sealed record QuantityInput(decimal Greatest, int Decimals, Action<decimal> State, Func<decimal, RequestText> Ask)
{
    /// <summary>The inputs under the names that the page gives them, but for the body weight, which is rounded.</summary>
    public static IReadOnlyDictionary<string, QuantityInput> Doses { get; } = new Dictionary<string, QuantityInput>(StringComparer.Ordinal)
    {
        ["WeightBasedDose"] = new(
            10,
            3,
            value => WeightBasedDose.FromMilligramsPerKilogramPerDay(value, Formulation.Conventional),
            value => RequestText.Options.With("band", FormattableString.Invariant($$"""{"low":{{value}},"high":{{value}}}"""))),
        ["DailyDose"] = new(
            1_000,
            6,
            value => DailyDose.FromMilligrams(value, Formulation.Conventional),
            value => RequestText.Progress.With("periods", FormattableString.Invariant($$"""[{"from":"2026-01-01","to":"2026-03-31","mg":{{value}},"formulation":"conventional"}]"""))),
        ["Ceiling"] = new(
            1_000,
            6,
            value => Ceiling.Of(DailyDose.FromMilligrams(value, Formulation.Conventional)),
            value => RequestText.Options.With("band", FormattableString.Invariant($$"""{"low":0.5,"high":1,"ceilingMg":{{value}}}"""))),
        ["TotalDose"] = new(
            500_000,
            6,
            value => TotalDose.FromMilligrams(value, Formulation.Conventional),
            value => RequestText.Plan.With("alreadyTakenMg", FormattableString.Invariant($"{value}"))),
        ["CumulativeDose"] = new(
            1_000,
            3,
            value => CumulativeDose.FromMilligramsPerKilogram(value, Formulation.Conventional),
            value => RequestText.Plan.With("target", FormattableString.Invariant($$"""{"from":{{value}},"to":{{value}}}"""))),
    };

    /// <summary>The least step that the input resolves.</summary>
    public decimal Resolution => new(1, 0, 0, isNegative: false, (byte)Decimals);
}
