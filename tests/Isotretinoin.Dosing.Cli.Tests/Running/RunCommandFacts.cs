using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class RunCommandFacts
{
    private const string Ok = """{"op":"options","id":1,"weight":{"kg":70},"product":"us-conventional","division":"twice","band":{"low":0.5,"high":1},"target":{"from":120,"to":150}}""";

    [Fact]
    public async Task Every_line_is_answered_in_order_and_blank_lines_are_skipped()
    {
        Said said = await RunAsync($"{Ok}\n\n  \t \n{Ok.Replace("\"id\":1", "\"id\":\"two\"", StringComparison.Ordinal)}\r\n\r\n{Ok.Replace("\"id\":1", "\"id\":3", StringComparison.Ordinal)}");

        Assert.Equal(0, said.Status);
        Assert.Equal(["1", "two", "3"], said.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").ToString()));
        Assert.Equal("3 lines answered: 3 ok, 0 refused.\n", said.Error);
    }

    [Fact]
    public async Task A_refused_line_does_not_stop_the_run_and_sets_status_3()
    {
        Said said = await RunAsync($"{{\"op\":\n{Ok}\n[]\n");

        Assert.Equal(3, said.Status);
        Assert.Equal(["json.malformed", "", "json.wrong-type"], said.OutputLines.Select(CodeOf));
        Assert.Equal("3 lines answered: 1 ok, 2 refused.\n", said.Error);
    }

    [Fact]
    public async Task A_line_of_100_MB_is_refused_and_the_next_is_answered()
    {
        await using var input = new EndlessLine(100_000_000, Encoding.UTF8.GetBytes($"\n{Ok}\n"));

        Said said = await Tool.RunAsync(input, "run");

        Assert.Equal(3, said.Status);
        Assert.Equal(["json.malformed", ""], said.OutputLines.Select(CodeOf));
    }

    [Fact]
    public async Task Empty_input_gives_no_answers()
    {
        Said said = await RunAsync("");

        Assert.Equal(0, said.Status);
        Assert.Equal("", said.Output);
        Assert.Equal("0 lines answered: 0 ok, 0 refused.\n", said.Error);
    }

    [Fact]
    public async Task Requests_come_from_a_file_and_answers_go_to_one()
    {
        using var folder = new TemporaryFolder();
        string requests = folder.PathOf("requests.ndjson");
        string answers = folder.PathOf("answers.ndjson");
        await File.WriteAllTextAsync(requests, $"{Ok}\n{Ok}\n");

        Said said = await Tool.RunAsync("run", requests, "--output", answers);

        Assert.Equal(0, said.Status);
        Assert.Equal("", said.Output);
        string written = await File.ReadAllTextAsync(answers);
        Assert.Equal(2, written.Split('\n').Count(line => line.Length > 0));
        Assert.Equal((await RunAsync($"{Ok}\n{Ok}\n")).Output, written);
    }

    [Fact]
    public async Task Requests_name_the_products_of_a_formulary_by_its_codes()
    {
        using var folder = new TemporaryFolder();
        string formulary = folder.PathOf("stock.json");
        await File.WriteAllTextAsync(formulary, """{"a1":{"name":"Ward stock","formulation":"conventional","strengthsMg":[10,20]}}""");
        byte[] requests = Encoding.UTF8.GetBytes($"{Ok}\n{Ok.Replace("us-conventional", "a1", StringComparison.Ordinal)}\n");

        Said said = await Tool.RunAsync(new MemoryStream(requests), "run", "--formulary", formulary);

        Assert.Equal(["product.unknown", ""], said.OutputLines.Select(CodeOf));
    }

    [Fact]
    public async Task All_mistakes_of_the_flags_are_reported_at_once()
    {
        Said said = await Tool.RunAsync("run", "nowhere.ndjson", "--workers", "0", "--formulary", "nowhere.json");

        Assert.Equal(2, said.Status);
        Assert.Equal(
            ["--workers 0", "--formulary nowhere.json", "file nowhere.ndjson"],
            said.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(": Cannot be read. Accepted: ", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task The_file_that_is_read_cannot_be_written_and_is_left_as_it_was()
    {
        using var folder = new TemporaryFolder();
        string requests = folder.PathOf("requests.ndjson");
        await File.WriteAllTextAsync(requests, Ok);

        Said said = await Tool.RunAsync("run", requests, "--output", requests);

        Assert.Equal(2, said.Status);
        Assert.Equal(Ok, await File.ReadAllTextAsync(requests));
    }

    [Fact]
    public async Task Input_that_breaks_off_is_status_2_after_the_answers_so_far()
    {
        await using var input = new BrokenInput(Encoding.UTF8.GetBytes($"{Ok}\n{Ok[..20]}"));

        Said said = await Tool.RunAsync(input, "run");

        Assert.Equal(2, said.Status);
        Assert.Equal("", CodeOf(Assert.Single(said.OutputLines)));
        Assert.Equal("run: The device broke.\n", said.Error);
    }

    private static Task<Said> RunAsync(string input) => Tool.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), "run");

    private static string CodeOf(string line)
    {
        using JsonDocument answer = JsonDocument.Parse(line);
        return answer.RootElement.GetProperty("ok").GetBoolean() ? "" : answer.RootElement.GetProperty("error").GetProperty("code").GetString()!;
    }
}
