namespace Isotretinoin.Dosing.Cli;

/// <summary>The first lines of a page: weight, product and target.</summary>
internal static class SubjectLines
{
    /// <summary>The weight, the product and, if any, the target.</summary>
    public static void Patient(this Page page, BodyWeight weight, Product product, CumulativeTarget? target)
    {
        page.Sentence($"{weight}, {InWords(product)}");
        if (target is not null)
        {
            page.Target(target, weight);
        }
    }

    /// <summary>The product and the target, without a patient.</summary>
    public static void Intent(this Page page, Product product, CumulativeTarget? target)
    {
        page.Sentence(InWords(product));
        if (target is not null)
        {
            page.Sentence($"Target {Stated(target)}");
        }
    }

    /// <summary>The target in mg/kg, and in mg for a weight; or that there is none.</summary>
    public static void Target(this Page page, CumulativeTarget? target, BodyWeight weight) => page.Sentence(
        target is null
            ? "No target"
            : $"Target {Stated(target)}: {Show.Range(target.Lower.For(weight), target.Upper.For(weight))}");

    private static string Stated(CumulativeTarget target) =>
        target.BeforeConversion is { } stated ? $"{InWords(target)}, converted from {InWords(stated)}" : InWords(target);

    private static string InWords(Product product) =>
        $"{product} ({product.Formulation} capsules of {string.Join(", ", product.StrengthsInMilligrams.Select(s => Show.Number(s)))} mg)";

    private static string InWords(CumulativeTarget target) =>
        $"{Show.Range(target.Lower.MilligramsPerKilogram, target.Upper.MilligramsPerKilogram)} mg/kg {target.Formulation}";
}
