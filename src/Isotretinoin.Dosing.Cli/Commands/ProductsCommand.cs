using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin products</c>: the catalogue.</summary>
internal sealed class ProductsCommand : Command, IHasExamples
{
    public ProductsCommand(Terminal terminal)
        : base("products", "Lists the products of the catalogue, their capsules, and where these were read.") =>
        SetAction(_ => new Page(terminal.Page).Products(Catalogue.Formulary));

    public ImmutableArray<string> Notes { get; } = [];

    public ImmutableArray<string> Examples { get; } = ["isotretinoin products"];
}
