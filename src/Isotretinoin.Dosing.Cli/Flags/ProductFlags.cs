using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The product: <c>--product</c> of the formulary, optionally with <c>--stocking</c>; or <c>--strengths</c> of your own.</summary>
internal sealed class ProductFlags(Command command, FormulationFlag formulation)
{
    private static readonly TextForm Strengths = NumberText.List("strengths in mg such as 10,20,40");

    private readonly PropertyFlag product = new(
        command, "--product", "us-conventional", "A product of the formulary; 'isotretinoin products' lists them.", Texts.Named(""));
    private readonly Option<string> stocking = command.AddFlag("--stocking", "10,20", "The strengths in stock, in mg.");
    private readonly PropertyFlag strengths = new(
        command,
        "--strengths",
        "10,20",
        "In place of --product: the strengths of your own product, in mg. Requires --formulation.",
        Strengths);
    private readonly PropertyFlag name = new(command, "--name", "name", "The name of your own product.", Texts.Named("a name"));
    private readonly FormularyFlag formulary = new(command);

    /// <summary>Fills in the product.</summary>
    public void FillIn(RequestPart part)
    {
        TypedRequest request = part.Request;
        formulary.Read(request);
        (StatedText? code, StatedText? own) = (product.Stated(request.Given), strengths.Stated(request.Given));
        if (code is null && own is not null)
        {
            Own(part.Within("product"));
            return;
        }

        part.NoteAbsence(
            "product",
            Mistake.Missing(
                product.Name, $"{string.Join(", ", request.Formulary.Codes)}; or {strengths.Name} and --formulation of your own product"));
        if (code is not null)
        {
            _ = product.FillIn(part, "product");
            Stock(request, code.Text);
            Forbid(request, own, $"either {product.Name} (with {stocking.Name}) or {strengths.Name}");
            Forbid(request, name.Stated(request.Given), $"a name only for a product of your own, with {strengths.Name}");
        }
    }

    /// <summary>The formulation of the capsules; null when unknown.</summary>
    public Formulation? Formulation(TypedRequest request) => product.Stated(request.Given) is { } code
        ? request.Formulary.Find(code.Text)?.Formulation
        : formulation.Known(request.Given);

    private static void Forbid(TypedRequest request, StatedText? text, string accepted)
    {
        if (text is not null)
        {
            request.Add(Mistake.At(text.Place, $"Conflicts with another flag. Accepted: {accepted}."));
        }
    }

    private void Own(RequestPart part)
    {
        TypedRequest request = part.Request;
        part.Put("name", "own product", new Place(name.Name, Place.Last));
        _ = name.FillIn(part, "name");
        formulation.Complete(
            part, Mistake.Missing("--formulation", $"{string.Join(", ", Dosing.Formulation.All)}, beside {strengths.Name}"));
        _ = strengths.FillIn(part, "strengthsMg");
        Forbid(
            request,
            request.Given.Stated(stocking),
            $"all strengths in {strengths.Name}, or {product.Name} with {stocking.Name}");
    }

    /// <summary>Keeps only the strengths in stock of a product.</summary>
    private void Stock(TypedRequest request, string code)
    {
        if (request.Given.Stated(stocking) is not { } text || request.Formulary.Find(code) is not { } known)
        {
            return;
        }

        if (!Strengths.TryRead(text.Text, out JsonNode? list) || Whole(list!.AsArray()) is not { } milligrams)
        {
            request.Add(Mistake.Unreadable(text.Place, $"one or more of {string.Join(", ", known.StrengthsInMilligrams)}"));
            return;
        }

        try
        {
            request.Formulary = Formulary.Of().With(code, known.Stocking(milligrams));
        }
        catch (ArgumentException refused) when (Refusal.Of(refused) is [var refusal, ..])
        {
            request.Add(Mistake.At(text.Place, refusal.Sentence));
        }
    }

    private static int[]? Whole(JsonArray list)
    {
        int[] numbers = new int[list.Count];
        return Enumerable.Range(0, numbers.Length).All(place => list[place]!.AsValue().TryGetValue(out numbers[place])) ? numbers : null;
    }
}
