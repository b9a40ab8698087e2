using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A flag that may be repeated, and states a list of a request.</summary>
internal sealed class ListFlag(Command command, string name, string value, string description, TextForm form)
{
    private const string None = "none";

    private readonly Option<string[]> option = command.AddRepeatedFlag(name, value, description);

    /// <summary>The flag.</summary>
    public Option Option => option;

    /// <summary>What was typed, each time.</summary>
    public IEnumerable<StatedText> Stated(ParseResult given) => given.Stated((Option)option);

    /// <summary>Fills in the list when the flag was typed; where the contract misses it, the flag is named.</summary>
    /// <returns>The elements that can be read.</returns>
    public IReadOnlyList<RequestPart> FillIn(RequestPart part, string list)
    {
        part.NoteAbsence(list, Mistake.Missing(option.Name, form.Accepted));
        return [.. Stated(part.Request.Given).Select(text => part.Append(list, text, form)).OfType<RequestPart>()];
    }

    /// <summary>Fills in the list, which is empty when the one thing that was typed is <c>none</c>.</summary>
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

    /// <summary>Fills in the list, to which what is typed each time adds several elements, or none.</summary>
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
