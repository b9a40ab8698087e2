using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>An exact dose, as weight times mg/kg/day, that meets a product's capsules. It lies above 0 and up to 1,000 mg.</summary>
public sealed record MappingCase(ProductCase Product, Frequency Division, int Grams, int Thousandths)
{
    public Fraction Exact => Fraction.Of((long)Grams * Thousandths, 1_000_000);

    public bool IsInRange => Grams is >= 1 and <= Weights.Most && Thousandths is >= 1 and <= Doses.MostPerKilogramPerDay && Exact <= 1_000;

    public DailyDose Dose => Doses.Daily(Thousandths, Product.Formulation).For(Weights.Of(Grams));

    public CapsuleCombination? Below => CapsuleCombination.AtMost(Dose, Product.Product, Division);

    public CapsuleCombination? Above => CapsuleCombination.AtLeast(Dose, Product.Product, Division);

    public MakeableDoses Makeable => Product.Makeable(Division);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Thousandths}/1000 mg/kg/day × {Grams} g, {Product}, {Division}");
}
