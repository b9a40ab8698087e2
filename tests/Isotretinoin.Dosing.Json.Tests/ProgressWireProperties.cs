using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class ProgressWireProperties
{
    private static readonly Arbitrary<(HistoryCase History, int Seed)> Requests = (
        from history in Gen.Frequency((3, HistoryCases.Sound), (1, HistoryCases.Slipped))
        from seed in Gen.Choose(0, int.MaxValue)
        select (history, seed)).ToArbitrary();

    [Law]
    public Property The_answer_to_a_progress_in_any_spelling_is_the_sum_of_its_days() => Law.ForAll(() => Requests, asked =>
    {
        JsonNode response = Wire.Answer(new WrittenHistory(asked.History, asked.Seed).Text);

        string[] faults = [.. asked.History.Faults.Select(fault => fault.Id)];
        if (faults.Length > 0)
        {
            Assert.Contains((string)response["error"]!["code"]!, faults);
        }
        else
        {
            ProgressLaw.Holds(asked.History, response);
        }
    });
}
