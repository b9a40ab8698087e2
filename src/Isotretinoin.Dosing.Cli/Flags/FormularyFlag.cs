using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--formulary stock.json</c>: products by your own codes, in place of the catalogue.</summary>
internal sealed class FormularyFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag(
        "--formulary", "stock.json", "A JSON file of products by your own codes, in place of the catalogue.");

    /// <summary>The option.</summary>
    public Option Option => option;

    /// <summary>Whether a file is named.</summary>
    public bool IsStated(ParseResult given) => given.Stated(option) is not null;

    /// <summary>Gives a request the products of the file.</summary>
    public void Read(TypedRequest request) => request.Formulary = Read(request.Given, request.Add);

    /// <summary>The products of the file.</summary>
    /// <param name="given">The parsed command line.</param>
    /// <param name="wrong">Receives what is wrong with the file.</param>
    /// <returns>The products; those of the catalogue when the flag was left out, or the file cannot be used.</returns>
    public Formulary Read(ParseResult given, Action<Mistake> wrong)
    {
        if (given.Stated(option) is not { } path)
        {
            return Catalogue.Formulary;
        }

        if (!SmallFile.TryRead(path.Text, out byte[] file))
        {
            wrong(Mistake.Unreadable(path.Place, SmallFile.Accepted));
            return Catalogue.Formulary;
        }

        if (DosingContract.TryReadFormulary(file, out Formulary? formulary, out var refusals))
        {
            return formulary;
        }

        foreach (Refusal refusal in refusals)
        {
            wrong(Mistake.At(path.Place with { Name = $"{SmallFile.NameOf(path.Text)}: {refusal.Member}" }, refusal.Sentence));
        }

        return Catalogue.Formulary;
    }
}
