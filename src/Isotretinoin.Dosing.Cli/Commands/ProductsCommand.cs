using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin products</c>: the products.</summary>
internal sealed class ProductsCommand : DosingCommand<ProductsAnswer>
{
    private readonly FormularyFlag formulary;

    public ProductsCommand(Terminal terminal)
        : base(terminal, Operation.Products, "Lists the products, their capsules and their sources.")
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
        Table table = Columns.Table(["Product", .. areNamed ? ["Name"] : Array.Empty<string>(), "Formulation", "Capsules, mg"]);
        foreach ((string code, Product product) in products)
        {
            string strengths = string.Join(", ", product.StrengthsInMilligrams.Select(strength => Show.Number(strength)));
            table.AddLines([[code], .. areNamed ? [[product.Id]] : Array.Empty<string[]>(), [product.Formulation.Id], [strengths]]);
        }

        page.Table(table);
        page.BlankLine();
        page.Sentence("Milligrams of different formulations are not substitutable.");
        Sources(page, [.. products.Where(each => !each.Product.Sources.IsEmpty)]);
    }

    private static void Sources(Page page, (string Code, Product Product)[] products)
    {
        if (products.Length == 0)
        {
            return;
        }

        page.BlankLine();
        page.Sentence("Sources of the strengths", Styles.Head, indent: 0);
        foreach ((string code, Product product) in products)
        {
            page.Sentence(code, Style.Plain, indent: 2);
            foreach (Citation source in product.Sources)
            {
                page.Sentence(source.ToString(), Styles.Quiet, indent: 4);
            }
        }

        page.BlankLine();
        IEnumerable<EvidenceGrade> grades = products.SelectMany(each => each.Product.Sources).Select(source => source.Grade).Distinct();
        page.Sentence(string.Join("; ", grades.Select(grade => $"{grade}: {grade.Meaning}")));
    }
}
