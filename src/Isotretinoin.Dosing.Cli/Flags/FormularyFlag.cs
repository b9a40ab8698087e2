using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--formulary stock.json</c>: products by codes of one's own, in place of the catalogue.</summary>
internal sealed class FormularyFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag(
        "--formulary", "stock.json", "A JSON file of products by your own codes, in place of the catalogue.");

    /// <summary>The products of the file; null when it is left out, or cannot be used, which the request then says.</summary>
    public void Read(TypedRequest request)
    {
        if (request.Given.Stated(option) is not { } path)
        {
            return;
        }

        if (!SmallFile.TryRead(path.Text, out byte[] file))
        {
            request.Add(Mistake.Unreadable(path.Place, SmallFile.Accepted));
        }
        else if (DosingContract.TryReadFormulary(file, out Formulary? formulary, out var refusals))
        {
            request.Formulary = formulary;
        }
        else
        {
            foreach (Refusal refusal in refusals)
            {
                request.Add(Mistake.At(path.Place with { Name = $"{SmallFile.NameOf(path.Text)}: {refusal.Member}" }, refusal.Sentence));
            }
        }
    }
}
