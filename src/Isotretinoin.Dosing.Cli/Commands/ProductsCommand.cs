using System.Collections.Immutable;

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

    protected override void Draw(Page page, ProductsAnswer answer) => page.Products(answer.Formulary);
}
