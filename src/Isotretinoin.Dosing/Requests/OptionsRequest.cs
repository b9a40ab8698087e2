namespace Isotretinoin.Dosing;

/// <summary>A table of the makeable daily doses in a band. Band and target may be of another formulation.</summary>
public sealed class OptionsRequest : IDosingRequest
{
    private OptionsRequest(
        BodyWeight weight,
        DateOnly? weighedOn,
        Product product,
        Frequency frequency,
        DoseBand band,
        CumulativeTarget target,
        Reviewing reviewing) =>
        (Weight, WeighedOn, Product, Frequency, Band, Target, Reviewing) = (weight, weighedOn, product, frequency, band, target, reviewing);

    /// <inheritdoc/>
    public Operation Operation => Operation.Options;

    /// <summary>The body weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The date of the weighing; null when not stated.</summary>
    public DateOnly? WeighedOn { get; }

    /// <summary>The product of the capsules.</summary>
    public Product Product { get; }

    /// <summary>How each day is divided.</summary>
    public Frequency Frequency { get; }

    /// <summary>The band, as stated.</summary>
    public DoseBand Band { get; }

    /// <summary>The cumulative target, as stated.</summary>
    public CumulativeTarget Target { get; }

    /// <summary>How the table is reviewed.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>The options for a weight, a product, a division, a band and a target, reviewed without a note.</summary>
    public static OptionsRequest For(
        BodyWeight weight, Product product, Frequency frequency, DoseBand band, CumulativeTarget target, Reviewing reviewing)
    {
        weight.MustBeKnown();
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(frequency);
        ArgumentNullException.ThrowIfNull(band);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reviewing);
        reviewing.MustNotBeNoted();
        return new OptionsRequest(weight, weighedOn: null, product, frequency, band, target, reviewing);
    }

    /// <summary>This request with the date of the weighing.</summary>
    public OptionsRequest WithWeightOf(DateOnly date) => new(Weight, date, Product, Frequency, Band, Target, Reviewing);

    /// <summary>Lists the doses and reviews them.</summary>
    public OptionsAnswer Answer()
    {
        Formulation formulation = Product.Formulation;
        var options = DoseOptions.For(Weight, Product, Frequency, Band.ConvertedTo(formulation), Target.ConvertedTo(formulation));
        PatientFacts patient = Reviewing.Patient.WeighedFor(Weight, WeighedOn);
        return new OptionsAnswer(this, options, Review.Of(options, patient, Reviewing.Date, Reviewing.Guidelines.AsSpan()));
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>Weight, product, division and band.</summary>
    public override string ToString() => $"options for {Weight}, {Product} taken {Frequency}: {Band}";
}
