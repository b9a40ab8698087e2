using System.Globalization;
using System.Text;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A strict reader of the part of RFC 5545 that the exported calendars use. Whatever the RFC does not allow is refused.</summary>
internal sealed class ParsedCalendar
{
    private ParsedCalendar(IReadOnlyDictionary<string, string> properties, IReadOnlyList<ParsedComponent> components) => (Properties, Components) = (properties, components);

    public IReadOnlyDictionary<string, string> Properties { get; }

    public IReadOnlyList<ParsedComponent> Components { get; }

    public static ParsedCalendar Of(string text)
    {
        var lines = new Queue<(string Name, string Value)>(Unfolded(text).Select(Split));
        Assert.Equal(("BEGIN", "VCALENDAR"), lines.Dequeue());
        var properties = new Dictionary<string, string>();
        while (lines.Peek().Name != "BEGIN")
        {
            (string name, string value) = lines.Dequeue();
            properties.Add(name, value);
        }

        var components = new List<ParsedComponent>();
        while (lines.Peek() is ("BEGIN", var kind))
        {
            lines.Dequeue();
            var own = new Dictionary<string, string>();
            while (lines.Peek().Name != "END")
            {
                (string name, string value) = lines.Dequeue();
                own.Add(name, value);
            }

            Assert.Equal(("END", kind), lines.Dequeue());
            components.Add(new ParsedComponent(kind, own));
        }

        Assert.Equal(("END", "VCALENDAR"), lines.Dequeue());
        Assert.Empty(lines);
        return new ParsedCalendar(properties, components);
    }

    public static DateOnly DateOf(string value) => DateOnly.ParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (int i = 0; i < value.Length; i++)
        {
            Assert.False(value[i] is ',' or ';', $"unescaped in: {value}");
            text.Append(value[i] != '\\' ? value[i] : value[++i] switch
            {
                'n' or 'N' => '\n',
                '\\' or ',' or ';' => value[i],
                _ => throw new FormatException($"\\{value[i]} is no escape."),
            });
        }

        return text.ToString();
    }

    private static List<string> Unfolded(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = new List<string>();
        foreach (string physical in text[..^2].Split("\r\n"))
        {
            Assert.DoesNotContain(physical, char.IsControl);
            Assert.InRange(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetByteCount(physical), 1, 75);
            if (physical[0] == ' ')
            {
                lines[^1] += physical[1..];
            }
            else
            {
                lines.Add(physical);
            }
        }

        return lines;
    }

    private static (string Name, string Value) Split(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.Matches("^[A-Z-]+(;[A-Z]+=[A-Z]+)?$", line[..colon]);
        return (line[..colon], line[(colon + 1)..]);
    }
}
