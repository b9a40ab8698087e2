namespace Isotretinoin.Dosing.Tests;

public sealed class PillCountRequestFacts
{
    private static readonly NextSupply FortyADay =
        NextSupply.Of(BodyWeight.FromKilograms(60), Catalogue.UsConventional.Stocking(20), Step(40), 30);

    private static readonly Reviewing Label = Reviewing.Under(Guidelines.UnitedStatesLabel);

    private static readonly PillCountRequest MoreLeft = PillCountRequest.Of(
        Formulation.Conventional, [DispensedSupply.On(Asked.Start, Twenties(60))], new(2026, 1, 28), [Twenties(61)]);

    private const string No45 = "Step 1, day 1 of the cycle: no capsules for 45 mg/day of us-conventional taken once: 40 mg below and 50 mg above.";

    [Fact]
    public void A_count_alone_has_no_agreement_no_next_supply_and_no_findings()
    {
        PillCountAnswer answer = Asked.PillCount.Answer();

        Assert.Equal("1040 mg conventional", answer.Count.Taken.ToString());
        Assert.Equal((null, null, null), (answer.Agreement, answer.Next, answer.Review));
        Assert.Equal("8 × 20 mg", Assert.Single(Asked.PillCount.Left).ToString());
    }

    [Fact]
    public void A_count_is_compared_with_the_doses_reported()
    {
        DoseHistory reported = DoseHistory.Of(DosePeriod.Taking(Asked.Daily(40), Asked.Start, new(2026, 1, 28)));

        Assert.Equal("1040 mg counted, 1120 mg reported", Asked.PillCount.ComparedWith(reported).Answer().Agreement!.ToString());
    }

    [Fact]
    public void The_next_supply_uses_the_capsules_left_and_is_reviewed()
    {
        PillCountAnswer answer = Asked.PillCount.FollowedBy(FortyADay, Label).Answer();

        Assert.Equal("52 × 20 mg to dispense, of 60 × 20 mg needed", answer.Next!.ToString());
        Assert.Equal("us-label", Assert.Single(answer.Review!.Guidelines).Id);
    }

    [Fact]
    public void The_next_supply_is_reviewed_as_of_the_count_unless_another_date_is_stated()
    {
        // The wait is over eight weeks after 2025-12-15: on 2026-02-15 at the latest.
        Reviewing again = Label.For(PatientFacts.NoneKnown.WithPreviousCourse(new(2025, 12, 15)));

        Assert.Contains("second-course.too-early", Codes(again));
        Assert.DoesNotContain("second-course.too-early", Codes(again.AsOf(new(2026, 2, 16))));
        Assert.Contains("second-course.too-early", Codes(again.AsOf(new(2026, 1, 5))));

        static IEnumerable<string> Codes(Reviewing reviewing) =>
            Asked.PillCount.FollowedBy(FortyADay, reviewing).Answer().Review!.Findings.Select(finding => finding.Code);
    }

    [Fact]
    public void A_refused_count_is_refused_by_name() => Refused.ByName(
        MoreLeft.Answer, "left", ("pill-count.more-left", "left[0]", "61 × 20 mg are left, but 60 were dispensed."));

    [Fact]
    public void A_refused_next_supply_is_refused_as_a_member_of_next() => Refuses(
        Asked.PillCount.FollowedBy(Of45(), Label),
        ("dose.no-capsules", "next.step.cycleMg[0]", No45));

    [Fact]
    public void A_next_supply_beside_a_refused_count_is_checked_too()
    {
        Refuses(
            MoreLeft.FollowedBy(Of45(), Label),
            ("pill-count.more-left", "left[0]", "61 × 20 mg are left, but 60 were dispensed."),
            ("dose.no-capsules", "next.step.cycleMg[0]", No45));
        Refuses(MoreLeft.FollowedBy(FortyADay, Label), ("pill-count.more-left", "left[0]", "61 × 20 mg are left, but 60 were dispensed."));
    }

    [Fact]
    public void The_days_to_supply_are_refused_outside_1_to_365_as_the_member_supplyDays() => Assert.All([0, 366], days =>
    {
        OutOfRangeException refused = Assert.Throws<OutOfRangeException>(() => NextSupply.Of(Asked.Weight, Catalogue.UsConventional, Step(40), days));
        Assert.Equal((RefusalCode.SupplyOutOfRange, "supplyDays"), (refused.Refusal.Code, refused.Refusal.Member));
    });

    private static NextSupply Of45() => NextSupply.Of(BodyWeight.FromKilograms(60), Catalogue.UsConventional, Step(45).Taken(Frequency.OnceDaily), 30);

    private static TitrationStep Step(decimal milligrams) => TitrationStep.Cycling(Asked.Daily(milligrams)).Taken(Frequency.TwiceDaily);

    private static CapsuleCount Twenties(int count) => CapsuleCount.OfStrength(20, count);

    private static void Refuses(PillCountRequest asked, params (string Code, string Member, string Sentence)[] refusals) =>
        Refused.ByName(asked.Answer, argument: null, refusals);
}
