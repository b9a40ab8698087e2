namespace Isotretinoin.Dosing.Tests;

public sealed class PlanRequestFacts
{
    [Fact]
    public void A_dose_taken_before_shortens_the_course()
    {
        // 7,716 mg are 120 mg/kg: 6,516 are left, 840 of them in the first 28 days, and 94.6 days of 60 mg.
        PlanRequest asked = Asked.Plan.After(TotalDose.FromMilligrams(1_200, Formulation.Conventional));

        Assert.Equal((143, 123), (Asked.Plan.Answer().Course.Days, asked.Answer().Course.Days));
        Assert.Equal("1200 mg conventional", asked.AlreadyTaken.ToString());
    }

    [Fact]
    public void Supplies_are_listed_when_asked_for()
    {
        Assert.Null(Asked.Plan.Answer().Supplies);
        Assert.Equal(5, Asked.Plan.InSuppliesOf(30).Answer().Supplies!.Value.Length);
    }

    [Fact]
    public void A_course_without_a_target_ends_with_its_last_step()
    {
        PlanAnswer answer = Asked.PlanOf(Asked.Usual.StoppingAfter(10), Reviewing.UnderNone).Answer();

        Assert.Equal("38 days, 1440 mg conventional, ≈22.395 mg/kg", answer.Course.ToString());
        Assert.Null(answer.Course.Start);
        Assert.Equal(new DateOnly(2026, 2, 7), Asked.PlanOf(Asked.Usual.StoppingAfter(10), Reviewing.UnderNone).StartingOn(Asked.Start).Answer().Course.EndDate);
    }

    [Fact]
    public void The_days_of_a_supply_are_refused_outside_1_to_365_as_the_member_supplyDays() => Assert.All([0, 366], days =>
    {
        OutOfRangeException refused = Assert.Throws<OutOfRangeException>(() => Asked.Plan.InSuppliesOf(days));
        Assert.Equal((RefusalCode.SupplyOutOfRange, "supplyDays"), (refused.Refusal.Code, refused.Refusal.Member));
    });

    [Fact]
    public void The_days_supplied_next_are_refused_outside_1_to_365_as_a_member_of_next() => Assert.All([0, 366], days =>
    {
        OutOfRangeException refused = Assert.Throws<OutOfRangeException>(() => Asked.Progress.InSuppliesOf(days));
        Assert.Equal((RefusalCode.SupplyOutOfRange, "next.supplyDays"), (refused.Refusal.Code, refused.Refusal.Member));
    });

    [Fact]
    public void A_default_value_is_refused_when_it_is_stated()
    {
        Assert.Throws<InvalidOperationException>(() => PlanRequest.For(default, Catalogue.UsConventional, Asked.Usual, Reviewing.UnderNone));
        Assert.Throws<InvalidOperationException>(() => Asked.Plan.After(default(TotalDose)));
        Assert.Throws<InvalidOperationException>(
            () => OptionsRequest.For(default, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Asked.Target, Reviewing.UnderNone));
        Assert.Throws<InvalidOperationException>(() => NextSupply.Of(default, Catalogue.UsConventional, Asked.Usual.Steps[^1], 30));
        Assert.Throws<InvalidOperationException>(() => CohortPatient.Of(default));
        Assert.Throws<InvalidOperationException>(() => Asked.Progress.GoingOnAsBefore(default));
        Assert.Throws<InvalidOperationException>(() => Asked.Progress.GoingOnWith(default, IntakePattern.Daily));
    }
}
