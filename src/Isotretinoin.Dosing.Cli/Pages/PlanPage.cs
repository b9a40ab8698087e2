namespace Isotretinoin.Dosing.Cli;

/// <summary>A course for people.</summary>
internal static class PlanPage
{
    public static void Plan(this Page page, Course course, int? supplyDays, Derivation? working, Review review)
    {
        page.Patient(course.Regimen.Weight, course.Regimen.Product, course.Target);
        if (course.AlreadyTaken.Milligrams > 0)
        {
            page.Sentence($"Already taken before day 1: {course.AlreadyTaken}, {Show.PerKilogram(course.AlreadyTaken.MilligramsPerKilogram(course.Regimen.Weight))} mg/kg");
        }

        page.BlankLine();
        if (course.Days > 0)
        {
            page.Table(PhaseTable.Of(course));
            page.BlankLine();
        }

        foreach (string sentence in Outlook.Of(course))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        if (supplyDays is { } days && course.Days > 0)
        {
            page.Sentence($"Supplies of up to {Show.Whole(days)} days, anew with each dose", Styles.Head, indent: 0);
            page.Table(SupplyTable.Of(course, days));
            page.BlankLine();
        }

        if (working is not null)
        {
            page.Working("Working", working);
        }

        page.Review(review);
    }

    /// <summary>For whom, of what, to where: the first lines of a page.</summary>
    public static void Patient(this Page page, BodyWeight weight, Product product, CumulativeTarget? target)
    {
        page.Sentence($"{weight}, {InWords(product)}");
        if (target is not null)
        {
            page.Target(target, weight);
        }
    }

    /// <summary>What a course aims at, in mg/kg and for a weight in mg.</summary>
    public static void Target(this Page page, CumulativeTarget target, BodyWeight weight) =>
        page.Sentence($"Target {Stated(target)}: {Show.Range(target.From.For(weight).Milligrams, target.To.For(weight).Milligrams)} mg");

    /// <summary>Of what, when it is not for one patient.</summary>
    public static void Product(this Page page, Product product) => page.Sentence(InWords(product));

    /// <summary>A target in mg/kg, and what it was converted from.</summary>
    public static string Stated(CumulativeTarget target) =>
        target.BeforeConversion is { } stated ? $"{InWords(target)}, converted from {InWords(stated)}" : InWords(target);

    private static string InWords(Product product) =>
        $"{product} ({product.Formulation} capsules of {string.Join(", ", product.StrengthsInMilligrams.Select(s => Show.Number(s)))} mg)";

    private static string InWords(CumulativeTarget target) =>
        $"{Show.Range(target.From.MilligramsPerKilogram, target.To.MilligramsPerKilogram)} mg/kg {target.Formulation}";
}
