using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Reviews of generated orders agree with an oracle of the rules that was written separately.</summary>
public sealed class OrderProperties
{
    [Law]
    public Property Findings_without_a_guideline_are_those_of_the_oracle() => Agree(oracle => oracle.Always());

    [Law]
    public Property Findings_under_the_United_States_label_are_those_of_the_oracle() => Agree(oracle => oracle.AlwaysBeside(oracle.UnitedStates()), Guidelines.UnitedStatesLabel);

    [Law]
    public Property Findings_under_the_United_Kingdom_product_information_are_those_of_the_oracle() => Agree(oracle => oracle.AlwaysBeside(oracle.UnitedKingdom()), Guidelines.UnitedKingdomSmpc);

    [Law]
    public Property Findings_under_iPLEDGE_are_those_of_the_oracle() => Agree(oracle => oracle.AlwaysBeside(oracle.Ipledge()), Guidelines.Ipledge);

    [Law]
    public Property Nothing_that_was_answered_is_listed_as_not_considered() => Law.ForAll(() => OrderCases.All, order =>
    {
        Review review = Review.Of(order.Prescription, order.Patient, [.. Guidelines.All]);
        Assert.Equal(order.Prescription.Formulation is null, review.NotConsidered.Select(missing => missing.Text).Contains("formulation"));
        Assert.Equal(order.Refills is null, review.NotConsidered.Select(missing => missing.Text).Contains("refills"));
        Assert.Equal(!order.Flags.ContainsKey("breastFeeding"), review.NotConsidered.Select(missing => missing.Text).Contains("breast-feeding"));
        Assert.Equal(!order.Flags.ContainsKey("hepaticInsufficiency"), review.NotConsidered.Select(missing => missing.Text).Contains("hepatic insufficiency"));
    });

    [Fact]
    public void The_generator_meets_every_code_that_the_oracle_knows()
    {
        Dictionary<string, int> met = Samples.Of(OrderCases.All)
            .SelectMany(order => new OrderOracle(order) is var oracle ? oracle.Always().Concat(oracle.UnitedStates()).Concat(oracle.UnitedKingdom()).Concat(oracle.Ipledge()).Distinct() : [])
            .CountBy(code => code).ToDictionary();
        Assert.Equal(33, met.Count);
    }

    private static Property Agree(Func<OrderOracle, IEnumerable<string>> expected, params Guideline[] guidelines) => Law.ForAll(
        () => OrderCases.All,
        order => Assert.Equal(
            expected(new OrderOracle(order)).Order(StringComparer.Ordinal),
            Review.Of(order.Prescription, order.Patient, guidelines).Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)));
}
