namespace Isotretinoin.Dosing.Tests;

/// <summary>What a hand-out says, always and only when it may, and when there is none.</summary>
public sealed class HandOutFacts
{
    private static readonly HandingOver ByExample = HandingOver.By("Dr A. Example", HandOutFormat.Text);

    public static TheoryData<string> Speaking => ["ipledge", "uk-smpc"];

    [Theory]
    [MemberData(nameof(Speaking))]
    public void Every_hand_out_warns_of_pregnancy_and_blood_donation_and_names_the_clinician_and_the_leaflet(string guideline)
    {
        string text = Unwrapped(Plan(Guidelines.Find(guideline)!).HandedOver(ByExample).Answer().HandOut!);

        Assert.Contains("Isotretinoin must not be taken in pregnancy", text, StringComparison.Ordinal);
        Assert.Contains("Do not give blood while you take isotretinoin", text, StringComparison.Ordinal);
        Assert.Contains("Read the leaflet that comes with the capsules.", text, StringComparison.Ordinal);
        Assert.Contains("Handed over by Dr A. Example.", text, StringComparison.Ordinal);
        Assert.Contains(Review.Caution, text, StringComparison.Ordinal);
        Assert.DoesNotContain("miss", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_missed_dose_is_spoken_of_only_by_a_guideline_that_does() => Assert.Contains(
        "If you miss a dose, skip it.",
        Unwrapped(Plan(Guidelines.Ipledge, Guidelines.UnitedStatesLabel).HandedOver(ByExample).Answer().HandOut!),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_guideline_that_speaks_of_pregnancy_and_of_blood_donation_there_is_none() => Assert.All(
        new Guideline[][] { [], [Guidelines.UnitedStatesLabel], [Guidelines.Practice], [Guidelines.UnitedStatesLabel, Guidelines.Practice] },
        guidelines =>
        {
            Refusal refusal = Assert.Single(Assert.Throws<RefusalException>(() => Plan(guidelines).HandedOver(ByExample).Answer()).Refusals);
            Assert.Equal(("handout.guideline", "guidelines"), (refusal.Code.Id, refusal.Member));
            Assert.Contains("Accepted: uk-smpc or ipledge", refusal.Sentence, StringComparison.Ordinal);
            Assert.Equal(refusal.Sentence, Assert.Single(HandingOver.WhyNot(guidelines)).Sentence);
        });

    [Fact]
    public void Every_edition_that_can_be_named_speaks_of_both_or_of_neither() => Assert.All(
        Guidelines.All.SelectMany(guideline => guideline.Editions),
        edition => Assert.Equal(edition.Id is "uk-smpc" or "ipledge", HandingOver.WhyNot(edition).IsEmpty));

    [Fact]
    public void A_course_with_a_critical_finding_has_none_and_the_refusal_names_it()
    {
        PlanRequest plan = PlanRequest.For(
            BodyWeight.FromKilograms(30),
            Catalogue.UkConventional,
            Titration.Of(TitrationStep.Cycling(Asked.Daily(80)).Taken(Frequency.OnceDaily).For(28)),
            Reviewing.Under(Guidelines.UnitedKingdomSmpc).For(PatientFacts.NoneKnown.With(PatientFlag.TakesTetracycline, YesNoUnknown.Yes)))
            .StartingOn(Asked.Start).InSuppliesOf(28);
        Refusal refusal = Assert.Single(Assert.Throws<RefusalException>(() => plan.HandedOver(ByExample).Answer()).Refusals);

        Assert.Equal(("handout.critical", "handout"), (refusal.Code.Id, refusal.Member));
        Assert.Contains("dose.above-maximum", refusal.Sentence, StringComparison.Ordinal);
        Assert.Null(plan.Answer().HandOut);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Dr\nA. Example")]
    public void A_clinician_is_named_on_one_line(string name) =>
        Assert.Equal(RefusalCode.HandOutClinician, Assert.Throws<RefusalException>(() => HandingOver.By(name, HandOutFormat.Text)).Refusal.Code);

    [Fact]
    public void A_name_may_have_a_hundred_characters_and_no_more()
    {
        Assert.True(HandingOver.IsClinician(new string('A', 100)));
        Assert.False(HandingOver.IsClinician(new string('A', 101)));
    }

    [Fact]
    public void A_hand_out_needs_the_date_of_the_first_day_and_the_days_of_a_supply()
    {
        PlanRequest undated = PlanRequest.For(Asked.Weight, Catalogue.UsConventional, Asked.Usual, Reviewing.Under(Guidelines.Ipledge)).To(Asked.Target).HandedOver(ByExample);

        Assert.Equal("supplyDays", Assert.Throws<RefusalException>(() => undated.StartingOn(Asked.Start).Answer()).Refusal.Member);
        Assert.Equal("start", Assert.Throws<RefusalException>(() => undated.InSuppliesOf(30).Answer()).Refusal.Member);
    }

    [Fact]
    public void What_is_over_on_the_date_of_the_review_is_left_out()
    {
        string text = Unwrapped(Plan(Reviewing.Under(Guidelines.Ipledge).AsOf(new(2026, 3, 1))).HandedOver(ByExample).Answer().HandOut!);

        // The first step ends on 28 January, the first two supplies on 27 February.
        Assert.DoesNotContain("From Thursday 1 January 2026", text, StringComparison.Ordinal);
        Assert.Contains("From Thursday 29 January 2026 to", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Supply 2 begins", text, StringComparison.Ordinal);
        Assert.Contains("Supply 3 begins", text, StringComparison.Ordinal);
        Assert.Contains("Supply 5 begins", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Supply 6 begins", text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_last_day_no_more_supplies_are_planned()
    {
        PatientFacts cannot = PatientFacts.NoneKnown.With(PatientFlag.CanGetPregnant, YesNoUnknown.No);
        string text = Unwrapped(Plan(Reviewing.Under(Guidelines.UnitedKingdomSmpc).For(cannot).AsOf(new(2027, 1, 1))).HandedOver(ByExample).Answer().HandOut!);

        Assert.Contains("No more are planned so far.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("capsule of", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_of_Markdown_in_a_name_are_escaped_and_plain_text_keeps_them()
    {
        const string Name = "Dr *A* <b>_E_</b> [x](y)";
        PlanRequest plan = Plan(Guidelines.Ipledge);

        Assert.Contains(Name, Unwrapped(plan.HandedOver(HandingOver.By(Name, HandOutFormat.Text)).Answer().HandOut!), StringComparison.Ordinal);
        Assert.Contains(
            @"Dr \*A\* \<b\>\_E\_\</b\> \[x\](y)", $"{plan.HandedOver(HandingOver.By(Name, HandOutFormat.Markdown)).Answer().HandOut}", StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_plain_text_fit_a_page() => Assert.All(
        Plan(Guidelines.Ipledge, Guidelines.UnitedKingdomSmpc, Guidelines.UnitedStatesLabel).HandedOver(ByExample).Answer().HandOut!.ToString().Split('\n'),
        line => Assert.True(line.Length <= 76 || !line.TrimStart(' ', '-').Contains(' ', StringComparison.Ordinal), line));

    private static PlanRequest Plan(params Guideline[] guidelines) => Plan(Reviewing.Under(guidelines));

    private static PlanRequest Plan(Reviewing reviewing) =>
        PlanRequest.For(Asked.Weight, Catalogue.UsConventional, Asked.Usual, reviewing).To(Asked.Target).StartingOn(Asked.Start).InSuppliesOf(30);

    private static string Unwrapped(HandOut sheet) => string.Join(' ', sheet.ToString().Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
}
