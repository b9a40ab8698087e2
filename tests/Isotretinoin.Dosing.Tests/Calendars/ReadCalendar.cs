using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A calendar as an application reads it, here Ical.Net. Readers forgive; what RFC 5545 asks of the lines of a writer is held first.</summary>
internal sealed class ReadCalendar
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ReadCalendar(Calendar whole) => Whole = whole;

    public Calendar Whole { get; }

    /// <summary>The events and to-dos by their identifiers, no two of which are the same.</summary>
    public IReadOnlyDictionary<string, RecurringComponent> Components => Whole.Children.Cast<RecurringComponent>().ToDictionary(component => component.Uid!);

    public static ReadCalendar Of(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.All(text[..^2].Split("\r\n"), line =>
        {
            Assert.DoesNotContain(line, char.IsControl);
            Assert.InRange(Strict.GetByteCount(line), 1, 75);
        });
        Assert.All(text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1], line =>
        {
            Assert.Matches("^[A-Z-]+(;[A-Z]+=[A-Z]+)?:", line);
            Assert.DoesNotMatch(@"(?<!\\)(\\\\)*[,;]", line[line.IndexOf(':', StringComparison.Ordinal)..]);
        });
        return new ReadCalendar(Calendar.Load(text)!);
    }
}
