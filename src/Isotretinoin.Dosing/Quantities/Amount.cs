namespace Isotretinoin.Dosing;

/// <summary>
/// What every dose is inside: whole fine units (nanograms per kilogram, or picograms) of one formulation.
/// Fine units of ng/kg times grams of body weight are picograms, so products are whole numbers and nothing is rounded.
/// </summary>
internal readonly record struct Amount(Formulation? Currency, long Fine)
{
    public Formulation Formulation => Currency ?? throw NoDose();

    /// <summary>The fine units, when this is a dose at all.</summary>
    public long KnownFine => Formulation is not null ? Fine : 0;

    public static Amount Stated(decimal value, Formulation formulation, AcceptedRange accepted, string parameter)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return new Amount(formulation, accepted.ToFine(value, parameter));
    }

    public Amount Plus(Amount other) => new(Same(other), Fine + other.Fine);

    public Amount Minus(Amount other) => new(Same(other), Fine - other.Fine);

    public Amount Times(long factor) => new(Formulation, Fine * factor);

    public Amount In(Formulation formulation) => new(formulation, Formulation.Convert(Fine, formulation));

    public int CompareTo(Amount other)
    {
        _ = Same(other);
        return Fine.CompareTo(other.Fine);
    }

    private static InvalidOperationException NoDose() =>
        new("A default quantity is not a dose: it has no formulation. Make one with its factory.");

    private Formulation Same(Amount other)
    {
        other.Formulation.MustBe(Formulation);
        return Formulation;
    }
}
