using System.Globalization;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The questions that <c>docs/ways-by-hand.md</c> works by hand; the tool comes to the same lines.</summary>
public sealed class WaysPageFacts
{
    private const int Questions = 10;

    private static readonly string[][] Worked =
        [.. File.ReadAllText(Repository.PathOf("docs/ways-by-hand.md")).Split("```\n").Where((_, place) => place % 2 == 1).Select(block => block.TrimEnd('\n').Split('\n'))];

    [Fact]
    public async Task What_is_worked_by_hand_is_what_is_found()
    {
        Assert.Equal(Questions, Worked.Length);
        foreach (string[] lines in Worked)
        {
            Said said = await Tool.RunAsync(Tool.Words($"isotretinoin {lines[0]} --json"));

            Assert.Equal(lines[1..], Told(JsonNode.Parse(said.Answer)!));
        }
    }

    private static IEnumerable<string> Told(JsonNode result)
    {
        JsonArray ways = result["ways"]!.AsArray();
        for (int place = 0; place < ways.Count; place++)
        {
            JsonNode way = ways[place]!;
            string beaten = (bool)way["unbeaten"]! ? "*" : "";
            string steps = string.Join(", ", way["phases"]!.AsArray().Select(phase => $"{string.Join('/', phase!["cycle"]!.AsArray().Select(day => day!["mg"]))} mg x {phase["days"]}"));
            string left = way["leftOver"] is { } capsules ? $", {capsules} left over" : "";
            yield return string.Create(CultureInfo.InvariantCulture, $"{place + 1}{beaten} {steps}: {way["days"]} days{left}");
        }

        yield return $"{Counted(result["count"]!, "way")} of {Counted(result["candidates"]!, "candidate")}, {ways.Count} listed, {result["unbeaten"]} unbeaten, {result["withheld"]} withheld";
        if (result["none"] is { } none)
        {
            yield return (string)none["reason"]!;
            foreach (JsonNode? wish in none["wishes"]!.AsArray())
            {
                yield return (string)wish!["message"]!;
            }
        }
    }

    private static string Counted(JsonNode count, string noun) => $"{count} {noun}{((int)count == 1 ? "" : "s")}";
}
