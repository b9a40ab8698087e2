using System.Diagnostics;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The programs of <c>samples</c>, started as a reader of the documentation starts them.</summary>
public sealed class SampleProgramFacts
{
    // The samples are built with the tests, in the same configuration.
    private static readonly string Output = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    [Fact]
    public async Task The_console_prints_what_the_README_shows()
    {
        FencedBlock code = FencedBlock.Of("csharp").First(block => block.Page == "README.md");
        FencedBlock shown = FencedBlock.Of("text").First(block => block.Page == "README.md");

        Said said = await RunAsync("Console", "");

        Assert.Equal("", said.Error);
        Assert.Equal(string.Join('\n', shown.Lines) + '\n', said.Output);
        Assert.Equal(string.Join('\n', code.Lines) + '\n', await File.ReadAllTextAsync(Repository.PathOf("samples/Console/Program.cs")));
    }

    [Fact]
    public async Task The_batch_answers_every_line_as_the_tool_does()
    {
        string file = Repository.PathOf("samples/NdjsonBatch/requests.ndjson");

        Said said = await RunAsync("NdjsonBatch", await File.ReadAllTextAsync(file));
        string[] answers = said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("", said.Error);
        // The tool names the line of its file; the sample hands over one line at a time.
        Assert.Equal((await Tool.RunAsync("run", file)).Output.Replace("line 5, ", "line 1, ", StringComparison.Ordinal), said.Output);
        Assert.Equal(4, answers.Length);
        Assert.StartsWith("""{"id":"ward-1","ok":true,""", answers[0], StringComparison.Ordinal);
        Assert.Contains("\"reached\":{\"day\":143,\"date\":\"2026-05-27\"", answers[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"ward-2","ok":true,""", answers[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"ward-3","ok":false,"error":{"code":"json.wrong-type","path":"$.weight.kg",""", answers[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"ok":false,"error":{"code":"json.malformed",""", answers[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("64.3 kg", "<li>days 29 to 143: 60 mg/day, 6900 mg conventional</li>", "reached on day 143: 7740 mg conventional.", "<li>warning duration.longer:", "Not considered: pregnancy", "No findings is not clearance")]
    [InlineData("sixty", "<p role=\"alert\">Read &#x27;sixty&#x27;. Accepted: a weight such as 64.3 kg or 141.8 lb.</p>")]
    [InlineData("12 kg", "<p role=\"alert\">", "6 mg")]
    public async Task The_page_shows_the_course_or_what_is_wrong(string weight, params string[] shown)
    {
        using Process server = Start("Blazor", "--urls", "http://127.0.0.1:0");
        try
        {
            string said = "";
            while (!said.Contains("Now listening on:", StringComparison.Ordinal))
            {
                said = await server.StandardOutput.ReadLineAsync() ?? throw new EndOfStreamException("The server said no address.");
            }

            using var client = new HttpClient { BaseAddress = new Uri(said[said.IndexOf("http", StringComparison.Ordinal)..].Trim()) };
            Assert.DoesNotContain("alert", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "course", ["Weight"] = weight });
            using HttpResponseMessage answer = await client.PostAsync(new Uri("/", UriKind.Relative), form);
            string page = await answer.Content.ReadAsStringAsync();

            Assert.All(shown, part => Assert.Contains(part, page, StringComparison.Ordinal));
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public async Task The_review_of_a_Bundle_prints_what_its_page_shows()
    {
        FencedBlock code = FencedBlock.Of("csharp").First(block => block.Page == "docs/fhir.md");
        FencedBlock shown = FencedBlock.Of("text").First(block => block.Page == "docs/fhir.md");

        Said said = await RunAsync("FhirReview", await File.ReadAllTextAsync(Repository.PathOf("samples/FhirReview/bundle.json")));

        Assert.Equal("", said.Error);
        Assert.Equal(string.Join('\n', shown.Lines) + '\n', said.Output);
        Assert.Equal(string.Join('\n', code.Lines) + '\n', await File.ReadAllTextAsync(Repository.PathOf("samples/FhirReview/Program.cs")));
    }

    [Fact]
    public async Task The_card_of_an_order_that_is_signed_is_what_its_page_shows()
    {
        FencedBlock[] code = [.. FencedBlock.Of("csharp").Where(block => block.Page == "docs/cds-hooks.md")];
        FencedBlock shown = FencedBlock.Of("text").First(block => block.Page == "docs/cds-hooks.md");

        Said said = await RunAsync("CdsHooks", await File.ReadAllTextAsync(Repository.PathOf("samples/CdsHooks/order-sign.json")));
        string[] answered = said.Output.Split('\n', 2);
        JsonElement card = Assert.Single(JsonDocument.Parse(answered[1]).RootElement.GetProperty("cards").EnumerateArray());

        Assert.Equal(("", "200"), (said.Error, answered[0]));
        Assert.Equal(shown.Lines, [card.GetProperty("summary").GetString()!, .. card.GetProperty("suggestions").EnumerateArray().Select(suggestion => suggestion.GetProperty("label").GetString()!)]);
        Assert.Equal(string.Join('\n', code[0].Lines) + '\n', await File.ReadAllTextAsync(Repository.PathOf("samples/CdsHooks/Program.cs")));
    }

    [Fact]
    public void Every_sample_is_run_here() =>
        Assert.Equal(["Blazor", "CdsHooks", "Console", "FhirReview", "NdjsonBatch"], Directory.EnumerateDirectories(Repository.PathOf("samples")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static async Task<Said> RunAsync(string sample, string input)
    {
        using Process process = Start(sample);
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Said(process.ExitCode, await output, await error);
    }

    private static Process Start(string sample, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Repository.PathOf($"samples/{sample}/bin/{Output}/net10.0/{sample}Sample.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
}
