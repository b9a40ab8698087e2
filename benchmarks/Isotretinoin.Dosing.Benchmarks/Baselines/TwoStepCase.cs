namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A patient and a two-step intent, to 120 to 150 mg/kg: in whole units, in decimals, and as the library's own values.</summary>
public sealed class TwoStepCase
{
    /// <summary>The case that the way from day to day is measured against.</summary>
    public const string TwoHundredAndFortyDays = "240 days, target met exactly";

    private readonly string name;

    public TwoStepCase(string name, decimal kilograms, decimal first, int firstDays, decimal second)
    {
        (this.name, Kilograms, FirstDose, FirstDays, SecondDose) = (name, kilograms, first, firstDays, second);
        (From, To) = (120m, 150m);
        (FromNanograms, ToNanograms) = (120_000_000, 150_000_000);
        (Grams, FirstNanograms, SecondNanograms) = ((long)(kilograms * 1_000), (long)(first * 1_000_000), (long)(second * 1_000_000));
        Weight = BodyWeight.FromKilograms(kilograms);
        Target = CumulativeTarget.Between(From, To, Formulation.Conventional);
        Titration = Titration
            .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(first, Formulation.Conventional))
            .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(second, Formulation.Conventional), firstDays);
    }

    /// <summary>The cases, each for what is different in it.</summary>
    public static IEnumerable<TwoStepCase> All { get; } =
    [
        new("143 days, as usual", 64.3m, 0.5m, 28, 1m),
        new(TwoHundredAndFortyDays, 70m, 0.3m, 60, 0.6m),
        new("reached in the first step", 55m, 1m, 200, 0.5m),
    ];

    public decimal Kilograms { get; }

    public decimal FirstDose { get; }

    public int FirstDays { get; }

    public decimal SecondDose { get; }

    public decimal From { get; }

    public decimal To { get; }

    public long Grams { get; }

    public long FirstNanograms { get; }

    public long SecondNanograms { get; }

    public long FromNanograms { get; }

    public long ToNanograms { get; }

    public BodyWeight Weight { get; }

    public Titration Titration { get; }

    public CumulativeTarget Target { get; }

    public override string ToString() => name;
}
