using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The catalogue for people, each product with where its strengths were read.</summary>
internal static class ProductsPage
{
    public static void Products(this Page page, Formulary formulary)
    {
        Table table = Columns.Table("Product", "Formulation", "Capsules, mg");
        foreach (Product product in formulary.Products)
        {
            table.AddLines([product.Id], [product.Formulation.Id], [string.Join(", ", product.StrengthsInMilligrams.Select(s => Show.Number(s)))]);
        }

        page.Table(table);
        page.BlankLine();
        page.Sentence("Milligrams of different formulations are not the same and are not substitutable.");
        page.BlankLine();
        page.Sentence("Where the strengths were read", Styles.Head, indent: 0);
        foreach (Product product in formulary.Products)
        {
            page.Sentence(product.Id, Style.Plain, indent: 2);
            foreach (Citation source in product.Sources)
            {
                page.Sentence(source.ToString(), Styles.Quiet, indent: 4);
            }
        }

        page.BlankLine();
        page.Sentence(string.Join("; ", formulary.Products.SelectMany(p => p.Sources).Select(s => s.Grade).Distinct().Select(grade => $"{grade}: {grade.Meaning}")));
    }
}
