using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A flag for one property of a request.</summary>
internal sealed class PropertyFlag(Command command, string name, string value, string description, TextForm form)
{
    private readonly Option<string> option = command.AddFlag(name, value, description);

    /// <summary>The flag.</summary>
    public Option Option => option;

    /// <summary>Its name, with the dashes.</summary>
    public string Name => option.Name;

    /// <summary>The text; null when absent.</summary>
    public StatedText? Stated(ParseResult given) => given.Stated(option);

    /// <summary>Fills in a property if the flag is present; a missing property is reported by the flag.</summary>
    /// <returns>The value; null when absent or unreadable.</returns>
    public JsonNode? FillIn(RequestPart part, string property)
    {
        part.NoteAbsence(property, Mistake.Missing(option.Name, form.Accepted));
        return Stated(part.Request.Given) is { } text ? part.Put(property, text, form) : null;
    }
}
