using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The built tool as a process of its own, as other programs meet it.</summary>
public sealed class ProcessFacts
{
    [Theory]
    [InlineData("plan")]
    [InlineData("options")]
    public async Task The_example_of_the_contract_is_answered_value_for_value(string example)
    {
        JsonObject parts = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf($"tests/Isotretinoin.Dosing.Cli.Tests/Data/contract-{example}.json")))!.AsObject();

        Said said = await RunAsync($"{parts["request"]!.ToJsonString()}\n", "run");

        Assert.Equal(0, said.Status);
        JsonNode answer = JsonNode.Parse(Assert.Single(said.OutputLines))!;
        Assert.True(answer["ok"]!.GetValue<bool>());
        Assert.Equal(parts["request"]!["id"]?.ToJsonString(), answer["id"]?.ToJsonString());
        JsonObject result = answer["result"]!.AsObject();
        Assert.All(["findings", "notConsidered", "notRead", "neverLookedAt", "basis"], part => Assert.True(result.Remove(part), part));
        Assert.Equal(parts["result"]!.ToJsonString(), result.ToJsonString());
    }

    [Fact]
    public async Task The_version_is_the_packages() =>
        Assert.StartsWith("0.1.0", (await RunAsync("", "--version")).Answer, StringComparison.Ordinal);

    [Fact]
    public async Task Redirected_output_has_no_colour_and_no_line_wider_than_80() => Assert.All(
        (await RunAsync("", "options", "--weight", "70 kg", "--product", "us-conventional", "--division", "twice", "--band", "0.5-1", "--target", "120-150", "--guideline", "none")).Answer.Split('\n'),
        line =>
        {
            Assert.DoesNotContain('\u001b', line);
            Assert.InRange(line.Length, 0, 80);
        });

    [Fact]
    public async Task A_cohort_is_read_from_a_pipe_refusals_go_to_standard_error_and_the_status_shows_them()
    {
        string[] flags = Tool.Words("isotretinoin cohort --product us-conventional --dose 1 --rounding down --division twice --target 120 --month 30 --guideline none");

        Said whole = await RunAsync("weight_kg\n64.3\n", flags);
        Said some = await RunAsync("weight_kg\n64.3\nheavy\n", flags);
        Said none = await RunAsync("weight\n64.3\n", flags);

        Assert.Contains("\n1 planned, 0 refused.\n", whole.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', whole.Output);
        Assert.Equal(3, some.Status);
        Assert.Equal("standard input line 3, weight_kg: Read 'heavy'. Accepted: a number in kg such as 64.3, more than 0, up to 500 kg, after rounding to the gram.", some.Error.TrimEnd());
        Assert.Equal((2, ""), (none.Status, none.Output));
    }

    private static async Task<Said> RunAsync(string input, params string[] arguments)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "isotretinoin.dll");
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Said(process.ExitCode, await output, await error);
    }
}
