namespace Isotretinoin.Dosing.Tests;

public sealed class WaysRequestFacts
{
    [Fact]
    public void A_request_for_ways_names_the_band_the_target_and_the_wishes() => Assert.Equal(
        "ways for 64.3 kg, us-conventional taken twice: standard 0.5 to 1 mg/kg/day conventional to 120 to 150 mg/kg conventional, no wishes", Asked.Ways.ToString());

    [Fact]
    public void The_shortest_way_of_one_step_is_the_greatest_dose_of_the_band()
    {
        // 60 mg of 64.3 kg is the last within 1 mg/kg/day: 7,716 mg are 128.6 days of it.
        WaysAnswer answer = Asked.Ways.Answer();

        Assert.Equal(129, answer.Listed[0].Way.Course.Days);
        Assert.StartsWith(answer.Listed[0].Way.ToString(), answer.Listed[0].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("3 ways of ", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_refused_by_their_member() => Assert.Multiple(
        () => Refused.ByName(() => Of(0, 1), "supplyDays", ("supply.out-of-range", "supplyDays", "Read 0. Accepted: 1 to 365 days.")),
        () => Refused.ByName(() => Of(30, 4), "further", ("ways.out-of-range", "further", "Read 4. Accepted: 1 to 3 steps.")),
        () => Refused.ByName(() => Asked.Ways.Listing(1_001), "most", ("ways.out-of-range", "limit", "Read 1001. Accepted: 1 to 1,000 ways.")),
        () => Refused.ByName(() => Asked.Ways.InPacksOf(201), "capsules", ("supply.out-of-range", "packSize", "Read 201. Accepted: 1 to 200 capsules.")));

    [Fact]
    public void Parts_that_need_another_are_refused_together() => Refused.ByName(
        Of(30, 1, WayOrder.LeftOver).Wishing(WayWishes.None.By(new(2026, 12, 31))).Answer,
        argument: null,
        ("pack-size.required", "packSize", "Capsules are left over of whole packs: state the capsules of a pack."),
        ("ways.needs-start", "start", "An end by a date needs the date of day 1."));

    [Fact]
    public void Without_an_order_there_are_no_ways() => Refused.ByName(
        Of(30, 1).Answer,
        argument: null,
        ("ways.no-order", "orderBy", "State what to order by, least first: days, greatestMgPerKgPerDay, capsulesADay, leftOver."));

    [Fact]
    public void First_steps_state_their_days() => Refused.ByName(
        () => Asked.Ways.BeginningWith(Asked.Usual),
        "first",
        ("steps.open-not-last", "first[1].days", "First steps are followed by others: they state their days."));

    [Fact]
    public void A_default_value_is_no_part_of_a_way()
    {
        Assert.Throws<InvalidOperationException>(() => Asked.Ways.After(default));
        Assert.Throws<InvalidOperationException>(() => WaysRequest.For(
            default, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Asked.Target, 30, 1, Reviewing.UnderNone, WayOrder.Days));
    }

    private static WaysRequest Of(int supplyDays, int further, params ReadOnlySpan<WayOrder> orderBy) => WaysRequest.For(
        Asked.Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, Asked.Target, supplyDays, further, Reviewing.UnderNone, orderBy);
}
