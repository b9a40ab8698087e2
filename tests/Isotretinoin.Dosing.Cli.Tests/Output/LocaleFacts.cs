using System.Text;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Text for people in the letters that a locale has; what programs read is UTF-8 wherever it is written.</summary>
public sealed class LocaleFacts
{
    public static TheoryData<string> Commands => [.. TypedCommands.All.Keys];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Where_there_is_only_ASCII_every_sign_has_another_and_none_is_a_question_mark(string command)
    {
        string whole = Encoding.UTF8.GetString(await WrittenAsync(command, locale: ""));

        byte[] ascii = await WrittenAsync(command, "en_US.US-ASCII");

        Assert.DoesNotContain(ascii, letter => letter > 127);
        Assert.Equal(whole.Count(letter => letter == '?'), ascii.Count(letter => letter == '?'));
        Assert.DoesNotContain("<U+", Encoding.ASCII.GetString(ascii), StringComparison.Ordinal);
        Assert.Equal(whole.Split('\n').Length, Encoding.ASCII.GetString(ascii).Split('\n').Length);
    }

    [Theory]
    [InlineData("", "2 × 20 mg – é 漢 😀")]
    [InlineData("C", "2 × 20 mg – é 漢 😀")]
    [InlineData("en_GB.UTF-8", "2 × 20 mg – é 漢 😀")]
    [InlineData("de_DE.utf8@euro", "2 × 20 mg – é 漢 😀")]
    [InlineData("de_DE.ISO-8859-1", "2 × 20 mg - é <U+6F22> <U+1F600>")]
    [InlineData("en_US.US-ASCII", "2 x 20 mg - <U+00E9> <U+6F22> <U+1F600>")]
    [InlineData("xx_XX.NO-SUCH-LETTERS", "2 x 20 mg - <U+00E9> <U+6F22> <U+1F600>")]
    public async Task A_sign_that_the_locale_lacks_is_another_or_its_number(string locale, string shown)
    {
        using var output = new MemoryStream();
        await using (StreamWriter writer = StandardStreams.Text(output, Locale(locale), isFlushed: true))
        {
            await writer.WriteAsync("2 × 20 mg – é 漢 😀");
        }

        Assert.Equal(shown, (locale.Contains("8859", StringComparison.Ordinal) ? Encoding.Latin1 : Encoding.UTF8).GetString(output.ToArray()));
    }

    [Theory]
    [InlineData("en_US.US-ASCII", "C.UTF-8", "C.UTF-8", "x")]
    [InlineData(null, "en_US.US-ASCII", "C.UTF-8", "x")]
    [InlineData("", null, "en_US.US-ASCII", "x")]
    [InlineData(null, "C.UTF-8", "en_US.US-ASCII", "×")]
    public async Task The_variables_of_the_locale_count_in_the_order_of_POSIX(string? all, string? letters, string? language, string shown)
    {
        using var output = new MemoryStream();
        var variables = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_CTYPE"] = letters, ["LANG"] = language };
        await using (StreamWriter writer = StandardStreams.Text(output, variables.GetValueOrDefault, isFlushed: true))
        {
            await writer.WriteAsync('×');
        }

        Assert.Equal(shown, Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task Json_and_calendars_are_UTF8_in_every_locale()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("course.ics");
        string[] calendar = [.. TypedCommands.WordsOf("calendar"), "--course-id", "Zürich-1", "--ics", path];

        _ = await WrittenAsync(calendar, "en_US.US-ASCII");
        byte[] json = await WrittenAsync([.. TypedCommands.WordsOf("plan"), "--strengths", "10,20", "--name", "Zürich", "--formulation", "conventional", "--json"], "en_US.US-ASCII", without: "--product");

        Assert.Contains("ü", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.DoesNotContain('?', Encoding.UTF8.GetString(json));
        Assert.Contains("Zürich", System.Text.Json.Nodes.JsonNode.Parse(json)!["product"]!.ToString(), StringComparison.Ordinal);
    }

    private static Func<string, string?> Locale(string locale) => name => name == "LC_ALL" ? locale : null;

    private static Task<byte[]> WrittenAsync(string command, string locale) => WrittenAsync(TypedCommands.WordsOf(command), locale);

    private static async Task<byte[]> WrittenAsync(string[] words, string locale, string? without = null)
    {
        string[] arguments = [.. words
            .Where((_, place) => without is null || (words[place] != without && (place == 0 || words[place - 1] != without)))
            .Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? Repository.PathOf($"docs/{word}") : word)];
        using var output = new MemoryStream();
        await using StreamWriter text = StandardStreams.Text(output, Locale(locale), isFlushed: true);
        text.NewLine = "\n";
        await using var error = new StringWriter();
        IAnsiConsole page = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        page.Profile.Width = Page.NarrowestWidth;
        int status = await new Application(new Terminal(Stream.Null, output, text, error, page, progress: null, new StoppedClock())).RunAsync(arguments);
        Assert.True(status == 0, error.ToString());
        return output.ToArray();
    }
}
