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
        Assert.Equal(["CdsHooks", "Console", "FhirReview", "NdjsonBatch"], Directory.EnumerateDirectories(Repository.PathOf("samples")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static async Task<Said> RunAsync(string sample, string input)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.PathOf($"samples/{sample}/bin/{Output}/net10.0/{sample}Sample.dll")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Said(process.ExitCode, await output, await error);
    }
}
