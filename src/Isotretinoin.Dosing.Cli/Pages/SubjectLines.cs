namespace Isotretinoin.Dosing.Cli;

/// <summary>For whom, of what, to where: the first lines of every page.</summary>
internal static class SubjectLines
{
    /// <summary>The patient by weight, the capsules, and the target where there is one.</summary>
    public static void Patient(this Page page, BodyWeight weight, Product product, CumulativeTarget? target)
    {
        page.Sentence($"{weight}, {product} ({product.Formulation} capsules of {string.Join(", ", product.StrengthsInMilligrams.Select(s => Show.Number(s)))} mg)");
        if (target is not null)
        {
            page.Target(target, weight);
        }
    }

    /// <summary>What a course aims at, in mg/kg and for a weight in mg.</summary>
    public static void Target(this Page page, CumulativeTarget target, BodyWeight weight)
    {
        string converted = target.BeforeConversion is { } stated ? $", converted from {InWords(stated)}" : "";
        page.Sentence($"Target {InWords(target)}{converted}: {Show.Range(target.From.For(weight).Milligrams, target.To.For(weight).Milligrams)} mg");
    }

    private static string InWords(CumulativeTarget target) =>
        $"{Show.Range(target.From.MilligramsPerKilogram, target.To.MilligramsPerKilogram)} mg/kg {target.Formulation}";
}
