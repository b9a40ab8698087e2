using System.Text.Json.Nodes;
using FsCheck;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Ends, maintenance and packs on the wire: the answer is that of the same request in C#.</summary>
public sealed class EndWireProperties
{
    [Law]
    public Property The_answer_to_a_plan_with_an_end_of_its_own_is_that_course() => Law.ForAll(() => EndCases.Any, c =>
    {
        JsonNode response = Wire.Answer(Written(c).ToString());
        if (new WalkedEnd(c).IsTooEarly)
        {
            Assert.Equal(("until.too-early", "$.until"), ((string)response["error"]!["code"]!, (string)response["error"]!["path"]!));
            return;
        }

        Assert.True((bool)response["ok"]!, $"{Written(c)}\n{response.ToJsonString()}");
        PlanAnswer answer = c.Request.Answer();
        JsonNode result = response["result"]!;
        Assert.Equal((answer.Course.Days, answer.Course.EndedBy.Id, answer.Course.Total.Milligrams), ((int)result["days"]!, (string)result["endedBy"]!, (decimal)result["totalMg"]!));
        Assert.Equal(
            answer.Course.Phases().Select(phase => (phase.LastDay, phase.Step.Days is null && c.Maintenance.Count > 0 ? c.Ending.Id : null)),
            result["phases"]!.AsArray().Select(phase => ((int)phase!["lastDay"]!, (string?)phase["endedBy"])));
        Assert.Equal(answer.Course.LastDayWithinTarget?.Day, (int?)result["lastDayWithin"]?["day"]);
        Assert.Equal(answer.Packs!.Value.Select(InWords), result["packs"]!.AsArray().Select(InWords));
        Assert.Equal(answer.Supplies!.Value.SelectMany(supply => supply.Packs!.Value).Select(InWords), result["supplies"]!.AsArray().SelectMany(supply => supply!["packs"]!.AsArray()).Select(InWords));
        Assert.Equal(answer.Supplies!.Value.Select(supply => supply.DaysHandedOver), result["supplies"]!.AsArray().Select(supply => (int?)supply!["handedOverDays"]));
        Assert.Equal(answer.Review.Findings.Select(finding => finding.Sentence), result["findings"]!.AsArray().Select(finding => (string)finding!["message"]!));
    });

    private static RequestText Written(EndCase c)
    {
        RequestText request = new WrittenRequest(c.Course, seed: 1).Request
            .With("steps", AnySpelling.List(c.Steps.Select(step => Step(c, step))))
            .With("start", $"\"{c.Start:yyyy-MM-dd}\"")
            .With("supplyDays", Text(c.Course.SupplyDays))
            .With("packSize", Text(c.PackSize))
            .With("carryOver", c.CarriesOver ? "true" : "false");
        request = c.HasTarget ? request : request.Without("target");
        return c.Ending == CourseEnding.Until ? request.With("until", $$"""{"clear":"{{c.Clear:yyyy-MM-dd}}","thenDays":{{Text(c.ThenDays)}}}""") : request.With("end", $"\"{c.Ending}\"");
    }

    private static string Step(EndCase c, StepCase step)
    {
        if (step.IsPause)
        {
            return $$"""{"pauseDays":{{Text(step.Days!.Value)}}}""";
        }

        string dose = step.Thousandths is { } thousandths
            ? $"\"mgPerKgPerDay\":{Thousandths(thousandths)},\"formulation\":\"{c.Course.Product.Formulation}\",\"pattern\":\"{step.Pattern}\""
            : $"\"cycleMg\":[{string.Join(",", step.CycleMilligrams)}]";
        string ceiling = step.CeilingThousandths is { } most ? $",\"ceilingMg\":{Thousandths(most)}" : "";
        string days = step.Days is { } stated ? $",\"days\":{Text(stated)}" : "";
        string rounding = step.Rounding is { } own ? $",\"rounding\":{(own.Days == 1 ? $"\"{own}\"" : $$"""{"spread":{{Text(own.Days)}}}""")}" : "";
        string division = step.Division is { } frequency ? $",\"division\":\"{frequency}\"" : "";
        return $"{{{dose}{ceiling}{days}{rounding}{division}}}";
    }

    private static string InWords(PackedCapsules packed) => FormattableString.Invariant($"{packed.StrengthInMilligrams}: {packed.Taken} {packed.CarriedIn} {packed.Packs} {packed.HandedOver} {packed.LeftOver}");

    private static string InWords(JsonNode? packed) => $"{packed!["mg"]}: {packed["taken"]} {packed["carriedIn"]} {packed["packs"]} {packed["handedOver"]} {packed["leftOver"]}";

    private static string Thousandths(int number) => FormattableString.Invariant($"{number / 1_000m}");

    private static string Text(int number) => FormattableString.Invariant($"{number}");
}
