using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin products</c>: the products.</summary>
internal sealed class ProductsCommand : DosingCommand<ProductsAnswer>
{
    private readonly FormularyFlag formulary;

    public ProductsCommand(Terminal terminal)
        : base(terminal, Operation.Products, "Lists the products: family, capsules, food, soya-bean oil, and the sources.")
    {
        formulary = new FormularyFlag(this);
        AddResultFlags(explained: null);
    }

    public override ImmutableArray<string> Notes { get; } = [];

    public override ImmutableArray<string> Examples { get; } = ["isotretinoin products"];

    protected override void FillIn(TypedRequest request) => formulary.Read(request);

    protected override void Draw(Page page, ProductsAnswer answer)
    {
        Formulary known = answer.Formulary;
        (string Code, Product Product)[] products = [.. known.Codes.Select(code => (code, known.Find(code)!))];
        bool areNamed = products.Any(each => each.Product.Id != each.Code);
        Table table = Columns.Table(
            ["Product", .. areNamed ? ["Name"] : Array.Empty<string>(), "Family", "Capsules, mg", "Taken", "Soya-bean\noil"]);
        foreach ((string code, Product product) in products)
        {
            string strengths = string.Join(", ", product.StrengthsInMilligrams.Select(strength => Show.Number(strength)));
            table.AddLines([
                [code],
                .. areNamed ? [[product.Id]] : Array.Empty<string[]>(),
                [product.Formulation.Id],
                [strengths],
                product.Food.Text.Replace(" or ", " or\n", StringComparison.Ordinal).Replace(", ", ",\n", StringComparison.Ordinal).Split(
                    '\n'),
                [product.SoyaBeanOil.Text]]);
        }

        page.Table(table);
        page.BlankLine();
        page.Sentence("Milligrams of different formulations are not substitutable.");
        page.Sentence(ProductFact.Caution);
        Sources(page, [.. products.Where(each => SourcesOf(each.Product).Any())]);
    }

    private static IEnumerable<(string About, ImmutableArray<Citation> Sources)> SourcesOf(Product product) =>
        new[] { ("strengths", product.Sources), ("food", product.Food.Sources), ("soya-bean oil", product.SoyaBeanOil.Sources) }
            .Where(known => !known.Item2.IsEmpty);

    private static void Sources(Page page, (string Code, Product Product)[] products)
    {
        if (products.Length == 0)
        {
            return;
        }

        page.BlankLine();
        page.Sentence("Sources", Styles.Head, indent: 0);
        foreach ((string code, Product product) in products)
        {
            page.Sentence(code, Style.Plain, indent: 2);
            foreach ((string about, ImmutableArray<Citation> sources) in SourcesOf(product))
            {
                foreach (Citation source in sources)
                {
                    page.Sentence($"{about}: {source}", Styles.Quiet, indent: 4);
                }
            }
        }

        page.BlankLine();
        page.Grades(products.SelectMany(each => SourcesOf(each.Product)).SelectMany(known => known.Sources).Select(source => source.Grade));
    }
}
