using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of the options table.</summary>
internal static class OptionsPage
{
    public static void Options(this Page page, OptionsAnswer answer)
    {
        DoseOptions options = answer.Options;
        page.Patient(options.Weight, options.Product, options.Target);
        string converted = options.Band.BeforeConversion is { } stated ? $", converted from {stated}" : "";
        page.Sentence($"Doses of {options.Band}{converted}, taken {options.Frequency} a day");
        page.BlankLine();
        if (options.Rows.IsEmpty)
        {
            page.Sentence("No dose in this range can be made of these capsules.");
        }
        else
        {
            page.Table(Rows(options));
        }

        page.Sentence($"The nearest doses outside: {Outside(options.Below)} below, {Outside(options.Above)} above.");
        page.BlankLine();
        foreach ((DoseOption row, Derivation working) in options.Rows.Zip(answer.Derivations ?? []))
        {
            page.Working($"Working of {Show.Whole(row.Capsules.Milligrams)} mg a day", working);
        }

        page.Review(answer.Review);
    }

    private static Table Rows(DoseOptions options)
    {
        string from = Show.Number(options.Target.Lower.MilligramsPerKilogram);
        string to = Show.Number(options.Target.Upper.MilligramsPerKilogram);
        bool divided = options.Frequency == Frequency.TwiceDaily;
        Table table = Columns.Table([
            "mg\n/day", "mg/kg\n/day", .. divided ? ["Morning", "Evening"] : new[] { "Once a day" },
            $"Days to\n{from}\nmg/kg", $"within\n{to}\nmg/kg", $"Capsules\nto {from}\nmg/kg", "Range"]);
        foreach (DoseOption row in options.Rows)
        {
            IEnumerable<IEnumerable<string>> intakes = row.Capsules.Intakes.Select(intake => intake.Capsules.Select(Show.Capsules));
            table.AddLines([
                [Show.Whole(row.Capsules.Milligrams)],
                [Show.PerKilogram(row.MilligramsPerKilogramPerDay)],
                .. intakes,
                [Show.Whole(row.Days)],
                [row.DaysWithin is { } within ? Show.Whole(within) : "none"],
                row.Quantities().Select(Show.Capsules),
                Bands(row, options.Product)]);
        }

        return table;
    }

    private static IEnumerable<string> Bands(DoseOption row, Product product) =>
        DoseBand.All
            .Where(band => band.ConvertedTo(product.Formulation).Contains(row.MilligramsPerKilogramPerDay))
            .Select(band => band.Name);

    private static string Outside(CapsuleCombination? capsules) => capsules is { } c ? $"{Show.Whole(c.Milligrams)} mg" : "none";
}
