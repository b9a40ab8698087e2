namespace Isotretinoin.Dosing.Tests;

public sealed class RefusalMemberFacts
{
    [Theory]
    [InlineData("days", "steps[1]", "steps[1].days")]
    [InlineData("[1].days", "steps", "steps[1].days")]
    [InlineData("", "steps[1]", "steps[1]")]
    [InlineData("days", "", "days")]
    [InlineData("", "", "")]
    public void A_member_is_named_within_its_holder(string member, string holder, string named) =>
        Assert.Equal(named, Of(member).Within(holder).Member);

    [Fact]
    public void A_refusal_within_a_holder_keeps_the_rest()
    {
        Refusal gap = Refusal.Of(Assert.Throws<NoCapsulesException>(() => Titration.StartAt(TitrationStep.Cycling(Asked.Daily(45)))
            .MadeWith(Catalogue.UsConventional, Asked.Weight, CapsuleRounding.Down, Frequency.OnceDaily)))[0].Within("plan");

        Assert.Equal((RefusalCode.DoseNoCapsules, "plan.steps[0].cycleMg[0]", 40, 50), (gap.Code, gap.Member, gap.Below, gap.Above));
    }

    [Fact]
    public void A_refusal_reads_as_its_member_and_its_sentence()
    {
        Assert.Equal("days: Read 0.", Of("days").ToString());
        Assert.Equal("Read 0.", Of("").ToString());
    }

    [Fact]
    public void The_refusals_of_an_exception_of_another_kind_are_none() => Assert.Empty(Refusal.Of(new InvalidOperationException()));

    [Fact]
    public void A_refusal_of_several_things_is_the_first_of_them()
    {
        RefusalException refused = Assert.Throws<RefusalException>(() => PillCount.Of(
            Formulation.Conventional,
            [DispensedSupply.On(new(2026, 2, 1), CapsuleCount.OfStrength(20, 1)), DispensedSupply.On(new(2026, 2, 2), CapsuleCount.OfStrength(20, 1))],
            new(2026, 1, 30)));

        Assert.Equal(["supplies[0]", "supplies[1]"], refused.Refusals.Select(refusal => refusal.Member));
        Assert.Same(refused.Refusals[0], refused.Refusal);
        Assert.StartsWith(refused.Refusal.Sentence, refused.Message, StringComparison.Ordinal);
    }

    private static Refusal Of(string member) => Refusal.Of(RefusalCode.DaysOutOfRange, member, "Read 0.");
}
