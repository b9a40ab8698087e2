namespace Isotretinoin.Dosing.Tests;

/// <summary>What is asked and what is answered say in one line what they are.</summary>
public sealed class RequestTextFacts
{
    [Fact]
    public void A_request_names_what_is_asked() => Assert.Multiple(
        () => Says("plan for 64.3 kg, us-conventional: 0.5 mg/kg/day conventional for 28 days, then 1 mg/kg/day conventional until the target", Asked.Plan),
        () => Says("options for 64.3 kg, us-conventional taken twice: standard 0.5 to 1 mg/kg/day conventional", Asked.Options),
        () => Says("progress as of 2026-03-31, weight policy starting, target 120 to 150 mg/kg conventional", Asked.Progress),
        () => Says("compare on 2026-04-30: stay at 40; go to 60", Asked.Compare),
        () => Says("pill count on 2026-01-28 of 2026-01-01: 60 × 20 mg", Asked.PillCount),
        () => Says("review of 20 mg capsules, 2 once daily", Asked.Review),
        () => Says("cohort, us-conventional: 40 mg/day conventional for 28 days", Asked.CohortOf(Titration.StartAt(TitrationStep.Cycling(Asked.Daily(40)).For(28)))),
        () => Says("severity suggested by 30 comedones, 20 inflammatory lesions, 2 nodules", SeverityRequest.Of(LesionCounts.Of(30, 20, 2))));

    [Fact]
    public void A_calendar_names_its_protocols_or_says_that_there_is_none()
    {
        const string Plan = "plan for 64.3 kg, us-conventional: 0.5 mg/kg/day conventional for 28 days, then 1 mg/kg/day conventional until the target";

        Says($"calendar under no protocol of a {Plan}", Asked.Calendar);
        Says($"calendar under ipledge, ema-class of a {Plan}", CalendarRequest.For(Asked.Plan, CalendarProtocol.Ipledge, CalendarProtocol.EuropeanClass));
    }

    [Fact]
    public void Several_supplies_and_several_codes_are_separated()
    {
        CapsuleCount[] dispensed = [CapsuleCount.OfStrength(20, 30)];
        var count = PillCountRequest.Of(
            Formulation.Conventional, [DispensedSupply.On(Asked.Start, dispensed), DispensedSupply.On(new(2026, 1, 15), dispensed)], new(2026, 1, 28), []);
        var own = Formulary.Of(Product.Create("own-a", Formulation.Conventional, 20), Product.Create("own-b", Formulation.Conventional, 10));

        Says("pill count on 2026-01-28 of 2026-01-01: 30 × 20 mg; 2026-01-15: 30 × 20 mg", count);
        Says("products own-a, own-b", ProductsRequest.Of(own));
        Says("own-a, own-b", ProductsRequest.Of(own).Answer());
    }

    [Fact]
    public void An_answer_begins_with_its_result_and_ends_with_its_findings() => Assert.Multiple(
        () => Says("143 days, 7740 mg conventional, ≈120.373 mg/kg; no guideline: no findings; 1 not considered", Asked.Plan.Answer()),
        () => Says("us-conventional for 64.3 kg: 40, 50, 60 mg/day; no guideline: no findings; 1 not considered", Asked.Options.Answer()),
        () => Says("2026-03-31: 60 mg/kg of 120 to 150 mg/kg conventional; no guideline: no findings; 1 not considered", Asked.Progress.Answer()),
        () => Says("2026-01-01 to 2026-01-28: 1040 mg conventional taken; left, conventional: 8 × 20 mg", Asked.PillCount.Answer()),
        () => Assert.StartsWith("20 mg capsules, 2 once daily; no guideline: no findings; ", OfKnown().Answer().ToString(), StringComparison.Ordinal),
        () => Says("2026-01-01 to 2026-05-23: 5 entries, 0 without a date (supplies alone); no guideline: no findings; 1 not considered", Asked.Calendar.Answer()),
        () => Says("moderate: 30 comedones, 20 inflammatory lesions, 2 nodules", SeverityRequest.Of(LesionCounts.Of(30, 20, 2)).Answer()));

    [Fact]
    public void A_comparison_is_answered_way_by_way()
    {
        const string Stay = "stay at 40: 80 mg/kg; reached after 90 days, 2026-06-29; within the target until 135 days, 2026-08-13";
        const string More = "go to 60: 90 mg/kg; reached after 60 days, 2026-05-30; within the target until 90 days, 2026-06-29";
        CompareAnswer answer = Asked.Compare.Answer();

        Says($"2026-04-30: {Stay}; {More}; no guideline: no findings; 1 not considered", answer);
        Says($"{Stay}; no guideline: no findings; 1 not considered", answer.Alternatives[0]);
    }

    [Fact]
    public void A_review_names_its_guidelines_its_date_and_the_working() => Assert.Multiple(
        () => Says("no guideline", Reviewing.UnderNone),
        () => Says("us-label, uk-smpc", Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.UnitedKingdomSmpc)),
        () => Says("us-label, as of 2026-01-01", Reviewing.Under(Guidelines.UnitedStatesLabel).AsOf(Asked.Start)),
        () => Says("no guideline, with the working", Reviewing.UnderNone.Explained()),
        () => Says("us-label, as of 2026-01-01, with the working", Reviewing.Under(Guidelines.UnitedStatesLabel).AsOf(Asked.Start).Explained()));

    [Fact]
    public void A_next_supply_names_its_step_its_days_and_for_whom() => Says(
        "40 mg/day conventional until the target for 30 days of us-conventional, 64.3 kg",
        NextSupply.Of(Asked.Weight, Catalogue.UsConventional, TitrationStep.Cycling(Asked.Daily(40)), 30));

    private static ReviewRequest OfKnown() => ReviewRequest.For(
        Asked.Review.Order.WithFormulation(Formulation.Conventional), Reviewing.UnderNone.For(PatientFacts.NoneKnown.WithWeight(Asked.Weight)));

    private static void Says(string text, object value) => Assert.Equal(text, value.ToString());
}
