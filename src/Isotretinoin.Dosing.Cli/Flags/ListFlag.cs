using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A repeatable flag for a list of a request.</summary>
internal sealed class ListFlag(Command command, string name, string value, string description, TextForm form)
{
    private const string None = "none";

    private readonly Option<string[]> option = command.AddRepeatedFlag(name, value, description);

    /// <summary>The flag.</summary>
    public Option Option => option;

    /// <summary>The texts, one for each use.</summary>
    public IEnumerable<StatedText> Stated(ParseResult given) => given.Stated((Option)option);

    /// <summary>Fills in the list if the flag is present; a missing list is reported by the flag.</summary>
    /// <returns>The readable elements.</returns>
    public IReadOnlyList<RequestPart> FillIn(RequestPart part, string list)
    {
        part.NoteAbsence(list, Mistake.Missing(option.Name, form.Accepted));
        return [.. Stated(part.Request.Given).Select(text => part.Append(list, text, form)).OfType<RequestPart>()];
    }

    /// <summary>Fills in the list; a single <c>none</c> gives an empty list.</summary>
    public void FillInOrNone(RequestPart part, string list)
    {
        if (Stated(part.Request.Given).ToArray() is [{ Text: None } none])
        {
            _ = part.ListOf(list);
            part.Note(list, none.Place);
        }
        else
        {
            _ = FillIn(part, list);
        }
    }

    /// <summary>Fills in the list; each use adds several elements, or none.</summary>
    public void FillInParts(RequestPart part, string list)
    {
        part.NoteAbsence(list, Mistake.Missing(option.Name, $"{form.Accepted}; or {None}"));
        StatedText[] all = [.. Stated(part.Request.Given)];
        if (all is [{ Text: None } none])
        {
            _ = part.ListOf(list);
            part.Note(list, none.Place);
            return;
        }

        foreach (StatedText text in all)
        {
            part.AppendAll(list, text, form);
        }
    }
}
