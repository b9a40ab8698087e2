namespace Isotretinoin.Dosing;

/// <summary>
/// The representation of every dose: whole fine units (ng/kg or pg) of one formulation. ng/kg times grams of body weight are picograms, so
/// products are whole numbers and nothing is rounded.
/// </summary>
internal readonly record struct Amount(Formulation? Currency, long Fine)
{
    public Formulation Formulation => Currency ?? throw NoDose();

    /// <summary>The fine units; throws for the default value.</summary>
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
        new("This is the default value, not a dose: it has no formulation. Create one with a factory method.");

    private Formulation Same(Amount other)
    {
        other.Formulation.MustBe(Formulation);
        return Formulation;
    }
}
