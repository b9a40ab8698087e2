using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>At the terminal too a day above the maximum for its weight is critical in every command with doses, and no other day is.</summary>
public sealed class MaximumAtTheTerminalLaws
{
    private static readonly string[] Names = ["plan", "calendar", "options", "ways", "pill-count", "review", "cohort", "progress", "compare"];

    [Fact]
    public void Every_operation_with_doses_is_here() => Assert.Equal(
        Operation.All.Select(operation => operation.Id).Except(["audit", "products", "severity", "rules"]).Order(), Names.Order());

    [Law]
    public Property A_day_above_the_maximum_is_critical() => Law.ForAll(
        () => from command in Gen.Elements(Names)
              from c in MaximumCases.Arbitrary.Generator
              from starting in Weights.Patients
              select (Command: command, Case: c, Starting: starting),
        asked =>
        {
            using var folder = new TemporaryFolder();
            Holds(asked.Command, asked.Case, asked.Starting, folder.PathOf("history.csv"));
        });

    private static void Holds(string command, MaximumCase c, int starting, string path)
    {
        string cycle = string.Join(',', c.Milligrams);
        int highest = c.Milligrams.Max();
        string product = $"--strengths 1,10 --name any --formulation {c.Formulation}";
        string guidelines = c.Guidelines.Count == 0 ? "--guideline none" : string.Concat(c.Guidelines.Select(id => $" --guideline {id}"));
        string course = $"--weight \"{c.Kilograms} kg\" {product} --dose \"{cycle}mg x28d\" --division once {guidelines}";
        string history = $"{path} --weight \"2026-01-01 {Kilograms(starting)} kg\" --weight \"2026-01-11 {c.Kilograms} kg\" --policy starting --as-of 2026-01-12 "
            + $"--target \"120-150 {c.Formulation}\" {guidelines}";
        File.WriteAllText(path, $"from,to,mg,formulation\n2026-01-02,2026-01-03,{highest},{c.Formulation}\n");
        bool isAbove = command switch
        {
            "options" => c.IsAboveFor(Math.Max(1, 22 * c.Grams / 10_000), c.Grams),
            "review" => c.IsAboveFor(Ordered(highest), c.Grams),
            "progress" or "compare" => c.IsAbove || c.IsAboveFor(highest, starting),
            _ => c.IsAbove,
        };
        JsonNode result = command switch
        {
            "plan" => Result($"plan {course}"),
            "calendar" => Result($"calendar {course} --start 2026-01-05 --supply 28 --protocol ipledge"),
            "options" => Result($"options --weight \"{c.Kilograms} kg\" {product} --division once --band \"0.1-2.2 {c.Formulation}\" --target \"120 {c.Formulation}\" {guidelines}"),
            "ways" => Withheld(Result($"ways --weight \"{c.Kilograms} kg\" {product} --division once --first \"{cycle}mg x4d\" --band \"0.5-1.5 {c.Formulation}\" --target \"900-1000 {c.Formulation}\" --supply 28 --further 1 --order-by days {guidelines}")),
            "pill-count" => Result($"pill-count --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 --left none --next \"{cycle}mg\" --weight \"{c.Kilograms} kg\" {product} --division once --supply-days 30 {guidelines}"),
            "review" => Result($"review --once {Ordered(highest) / 20}x20 --formulation {c.Formulation} --weight \"2026-01-04 {c.Kilograms} kg\" --as-of 2026-01-05 {guidelines}"),
            "cohort" => Result($"cohort {product} --dose \"{cycle}mg x28d\" --division once --month 30 {guidelines}", $"weight_kg\n{c.Kilograms}\n"),
            "progress" => Result($"progress {history} --next \"{highest}mg {c.Formulation}\""),
            _ => Result($"compare {history} --on 2026-02-12 --candidate \"{highest}mg {c.Formulation}\"")["candidates"]![0]!,
        };

        Assert.Equal(isAbove, result["findings"]!.AsArray().Any(finding => (string)finding!["code"]! == "dose.above-maximum" && (string)finding["severity"]! == "critical"));
    }

    /// <summary>The mg of capsules of 20 mg, at least one.</summary>
    private static int Ordered(int milligrams) => Math.Max(1, milligrams / 20) * 20;

    /// <summary>What withholds ways, as findings.</summary>
    private static JsonObject Withheld(JsonNode result) =>
        new() { ["findings"] = new JsonArray([.. result["withheldFor"]!.AsArray().Select(withheld => withheld!["finding"]!.DeepClone())]) };

    private static string Kilograms(int grams) => (grams / 1_000m).ToString(CultureInfo.InvariantCulture);

    private static JsonNode Result(string typed, string input = "") => ResultAsync(typed, input).GetAwaiter().GetResult();

    private static async Task<JsonNode> ResultAsync(string typed, string input)
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(input));
        Said said = await Tool.RunAsync(csv, Tool.Words($"isotretinoin {typed} --json"));
        Assert.True(said.Status == 0, $"{typed}\n{said.Error}");
        return JsonNode.Parse(said.Output)!;
    }
}
