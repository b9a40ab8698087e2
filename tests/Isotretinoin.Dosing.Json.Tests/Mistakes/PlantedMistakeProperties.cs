using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Mistakes that are planted in requests of every operation are all said, in the order of the request.</summary>
public sealed class PlantedMistakeProperties
{
    private const int Most = 12;

    private static readonly string[] Whole = [.. SampledRequests.All.Where(request => (bool)Wire.Answer(request)["ok"]!)];

    private static readonly Arbitrary<(int Request, int Seed)> Cases = (
        from request in Gen.Choose(0, Whole.Length - 1)
        from seed in Gen.Choose(0, int.MaxValue)
        select (request, seed)).ToArbitrary();

    [Fact]
    public void Mistakes_are_planted_in_every_operation() => Assert.All(
        Operation.All,
        operation => Assert.Contains(Whole, request => (string)System.Text.Json.Nodes.JsonNode.Parse(request)!["op"]! == operation.Id));

    [Law]
    public Property One_mistake_anywhere_is_reported() => Law.ForAll(() => Cases, planted => AreSaid(planted, most: 1));

    [Law]
    public Property Independent_mistakes_are_all_reported_in_the_order_of_the_request() => Law.ForAll(() => Cases, planted => AreSaid(planted, Most));

    private static void AreSaid((int Request, int Seed) planted, int most)
    {
        var planting = new Planting(Whole[planted.Request], new Random(planted.Seed), most);

        (string Code, string Path)[] said = Wire.Mistakes(planting.ToString());

        Assert.Distinct(said);
        Assert.Equal(planting.Mistakes, said.Where(planting.Mistakes.Contains));
    }
}
