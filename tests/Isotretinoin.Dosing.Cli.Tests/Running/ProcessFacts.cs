using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The built tool as a process of its own, as other programs meet it.</summary>
public sealed class ProcessFacts
{
    [Theory]
    [InlineData("plan")]
    [InlineData("options")]
    public async Task The_example_of_the_contract_comes_back_value_for_value(string example)
    {
        JsonObject parts = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf($"tests/Isotretinoin.Dosing.Cli.Tests/Data/contract-{example}.json")))!.AsObject();

        Said said = await RunAsync($"{parts["request"]!.ToJsonString()}\n", "run");

        Assert.Equal(0, said.Status);
        JsonNode answer = JsonNode.Parse(Assert.Single(said.OutputLines))!;
        Assert.True(answer["ok"]!.GetValue<bool>());
        Assert.Equal(parts["request"]!["id"]?.ToJsonString(), answer["id"]?.ToJsonString());
        JsonObject result = answer["result"]!.AsObject();
        Assert.All(["findings", "notConsidered", "basis"], part => Assert.True(result.Remove(part), part));
        Assert.Equal(parts["result"]!.ToJsonString(), result.ToJsonString());
    }

    [Fact]
    public async Task The_version_is_the_packages() =>
        Assert.StartsWith("0.1.0", (await RunAsync("", "--version")).Answer, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_redirected_holds_no_colour_and_no_line_is_wider_than_80() => Assert.All(
        (await RunAsync("", "options", "--weight", "70 kg", "--product", "us-conventional", "--division", "twice", "--band", "0.5-1", "--target", "120-150")).Answer.Split('\n'),
        line =>
        {
            Assert.DoesNotContain('\u001b', line);
            Assert.InRange(line.Length, 0, 80);
        });

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
