namespace Isotretinoin.Dosing.Tests;

/// <summary>An event or a to-do of a parsed calendar, with its properties as they were written, parameters in their names.</summary>
internal sealed record ParsedComponent(string Kind, IReadOnlyDictionary<string, string> Properties)
{
    public string Text(string name) => ParsedCalendar.Unescaped(Properties[name]);

    public DateOnly Date(string name) => ParsedCalendar.DateOf(Properties[$"{name};VALUE=DATE"]);
}
