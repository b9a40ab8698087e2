using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class ReviewWireProperties
{
    private static readonly Arbitrary<(OrderCase Order, bool[] Asked, int Seed)> Requests = (
        from order in OrderCases.All
        from asked in Gen.ArrayOf(Gen.Elements(true, false), 3)
        from seed in Gen.Choose(0, int.MaxValue)
        select (order, asked, seed)).ToArbitrary();

    [Law]
    public Property The_findings_of_an_order_in_any_spelling_are_those_of_the_oracle() => Law.ForAll(() => Requests, asked =>
    {
        var oracle = new OrderOracle(asked.Order);
        (string Id, IEnumerable<string> Codes)[] guidelines = [("us-label", oracle.UnitedStates()), ("uk-smpc", oracle.UnitedKingdom()), ("ipledge", oracle.Ipledge())];
        (string Id, IEnumerable<string> Codes)[] named = [.. guidelines.Where((_, i) => asked.Asked[i])];

        JsonObject result = Wire.Result(new WrittenOrder(asked.Order, asked.Seed, named.Select(guideline => guideline.Id)).Text);

        Assert.Equal(
            named.SelectMany(guideline => guideline.Codes.Select(code => (guideline.Id, code)))
                .Concat(oracle.Always().Where(code => code != "contraindication.pregnancy" || !named.Any(guideline => guideline.Codes.Contains(code))).Select(code => ("always", code)))
                .Order(),
            result["findings"]!.AsArray().Select(finding => ((string)finding!["rule"]!["guideline"]!, (string)finding["code"]!)).Order());
        Assert.Equal(named.Select(guideline => guideline.Id), result["basis"]!["guidelines"]!.AsArray().Select(guideline => (string)guideline!["id"]!));
    });

    [Law]
    public Property The_numbers_of_the_answer_are_those_of_the_order() => Law.ForAll(() => Requests, asked =>
    {
        OrderCase order = asked.Order;
        JsonObject result = Wire.Result(new WrittenOrder(order, asked.Seed, []).Text);
        var mean = Fraction.Of(order.Milligrams, order.Alternate ? 2 : 1);
        decimal kilograms = decimal.Round(order.Kilograms, 3, MidpointRounding.ToEven);

        Assert.Equal(order.Milligrams, (int)result["mgPerDosingDay"]!);
        Assert.Equal(mean, (Fraction)(decimal)result["meanMgPerDay"]!);
        Assert.Equal(kilograms, (decimal)result["weightKg"]!);
        Assert.Equal((mean / (Fraction)kilograms).RoundedToEven(3), (Fraction)(decimal)result["meanMgPerKgPerDay"]!);
        Assert.Equal(new OrderOracle(order).Formulation, (string?)result["formulation"]);
        Assert.Equal((Text(order.Written), Text(order.Weighed)), ((string)result["asOf"]!, (string)result["weighedOn"]!));

        int capsulesADay = order.CapsulesEach * (order.Twice ? 2 : 1);
        int? needed = order.DaysSupply is { } days ? Enumerable.Range(0, days).Count(day => !order.Alternate || day % 2 == 0) * capsulesADay : null;
        Assert.Equal(needed is null || order.Quantity is null ? null : needed == order.Quantity, (bool?)result["supplyAddsUp"]);
        Assert.Equal(needed is null ? [] : [(order.Strength, needed, order.DaysSupply)], result["lines"]!.AsArray().Select(line => ((int)line!["mg"]!, (int?)line["quantity"], (int?)line["days"])));
    });

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
