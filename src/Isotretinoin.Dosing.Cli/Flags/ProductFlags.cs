using System.CommandLine;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Which capsules there are: <c>--product</c> of the catalogue, perhaps with <c>--stocking</c>; or <c>--strengths</c> of one's own.</summary>
internal sealed class ProductFlags(Command command)
{
    private readonly Option<string> product = command.AddFlag("--product", "us-conventional", "A product of the catalogue; 'isotretinoin products' lists them.");
    private readonly Option<string> stocking = command.AddFlag("--stocking", "10,20", "Only these of the product's strengths, in mg.");
    private readonly Option<string> strengths = command.AddFlag("--strengths", "10,20", "In place of --product: the strengths of your own product, in mg. Needs --formulation.");
    private readonly Option<string> name = command.AddFlag("--name", "name", "The name of your own product.");
    private readonly FormulationFlag formulation = new(command, "In whose milligrams doses are stated: conventional, lidose or micronized. Needed unless the product is conventional.");

    /// <summary>The formulation that is stated for the whole command, if any.</summary>
    public Formulation? ReadFormulation(ParseResult given) => formulation.Read(given);

    public Product Read(ParseResult given) => (given.GetValue(product), given.GetValue(strengths)) switch
    {
        (null, { } own) => Own(given, own),
        ({ } id, null) => Catalogued(given, id),
        ({ }, { } own) => throw new WrongInputException(strengths.Name, $"read {WrongInputException.Quoted(own)} beside --product", "either --product (with --stocking) or --strengths"),
        _ => throw new WrongInputException(product.Name, "missing", $"{string.Join(", ", Catalogue.Formulary.Codes)}; or --strengths and --formulation of your own product"),
    };

    private Product Catalogued(ParseResult given, string id)
    {
        if (given.GetValue(name) is { } unused)
        {
            throw new WrongInputException(name.Name, $"read {WrongInputException.Quoted(unused)} beside --product", "a name only for a product of your own, with --strengths");
        }

        Product found = NamedChoice.Find(product.Name, id, Catalogue.Formulary.Find, Catalogue.Formulary.Codes);
        return given.GetValue(stocking) is { } stocked
            ? Checked(stocking, stocked, mg => found.Stocking(mg), $"one or more of {string.Join(", ", found.StrengthsInMilligrams)}, none repeated")
            : found;
    }

    private Product Own(ParseResult given, string own)
    {
        if (given.GetValue(stocking) is { } stocked)
        {
            throw new WrongInputException(stocking.Name, $"read {WrongInputException.Quoted(stocked)} beside --strengths", "the strengths that there are in --strengths, or --product with --stocking");
        }

        Formulation ownFormulation = ReadFormulation(given)
            ?? throw new WrongInputException(formulation.Name, "missing beside --strengths", string.Join(", ", Formulation.All));
        string ownName = given.GetValue(name) ?? "own product";
        return string.IsNullOrWhiteSpace(ownName)
            ? throw new WrongInputException(name.Name, "read an empty name", "a name that is not empty")
            : Checked(strengths, own, mg => Product.Create(ownName, ownFormulation, mg), $"1 to {Product.MostStrengths} different strengths, each a whole number from 1 to {Product.GreatestStrength} mg, such as 10,20,40");
    }

    private static Product Checked(Option<string> option, string text, Func<int[], Product> make, string accepted)
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        int[] milligrams = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out milligrams[i]))
            {
                throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", accepted);
            }
        }

        try
        {
            return make(milligrams);
        }
        catch (ArgumentException)
        {
            // Product.Create and Product.Stocking refuse strengths in this way; what they accept is said here with the flag.
            throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", accepted);
        }
    }
}
