namespace Isotretinoin.Dosing.Tests;

/// <summary>The working of an answer is there when it was asked for, and only then.</summary>
public sealed class WorkingAskedFacts
{
    private static readonly Reviewing Explained = Reviewing.UnderNone.Explained();

    [Fact]
    public void A_plan_is_explained_when_asked()
    {
        Derivation working = Asked.PlanOf(Asked.Usual, Explained).To(Asked.Target).Answer().Derivation!;

        Assert.Contains("weight = 64.3 kg", working.Given.Select(term => term.ToString()));
        Assert.Null(Asked.Plan.Answer().Derivation);
    }

    [Fact]
    public void Every_option_is_explained_when_asked()
    {
        OptionsAnswer answer = Asked.OptionsUnder(Explained).Answer();

        Assert.Equal(
            ["dose = 40 mg/day conventional", "dose = 50 mg/day conventional", "dose = 60 mg/day conventional"],
            answer.Derivations!.Value.Select(working => Assert.Single(working.Given, term => term.Name == "dose").ToString()));
        Assert.Null(Asked.Options.Answer().Derivations);
    }

    [Fact]
    public void Progress_and_projection_are_explained_when_asked()
    {
        ProgressRequest asked = Asked.ProgressUnder(Explained);
        ProgressAnswer projected = asked.GoingOnAsBefore(Asked.Daily(40)).Answer();
        ProgressAnswer unprojected = asked.Answer();
        ProgressAnswer unexplained = Asked.Progress.GoingOnAsBefore(Asked.Daily(40)).Answer();

        Assert.NotNull(projected.Derivation);
        Assert.NotNull(projected.ProjectionDerivation);
        Assert.NotNull(unprojected.Derivation);
        Assert.Null(unprojected.ProjectionDerivation);
        Assert.Equal((null, null), (unexplained.Derivation, unexplained.ProjectionDerivation));
        Assert.NotNull(unexplained.Projection);
    }

    [Fact]
    public void A_comparison_and_each_of_its_ways_are_explained_when_asked()
    {
        CompareAnswer explained = Asked.CompareUnder(Explained).Answer();
        CompareAnswer unexplained = Asked.Compare.Answer();

        Assert.NotNull(explained.Derivation);
        Assert.All(explained.Alternatives, way => Assert.NotNull(way.Derivation));
        Assert.Null(unexplained.Derivation);
        Assert.All(unexplained.Alternatives, way => Assert.Null(way.Derivation));
    }

    [Fact]
    public void A_review_is_explained_when_asked_and_by_the_weight_if_there_is_one()
    {
        Reviewing weighed = Explained.For(PatientFacts.NoneKnown.WithWeight(Asked.Weight));

        Assert.Contains("weight = 64.3 kg", Asked.ReviewUnder(weighed).Answer().Derivation!.Given.Select(term => term.ToString()));
        Assert.DoesNotContain("weight", Asked.ReviewUnder(Explained).Answer().Derivation!.Given.Select(term => term.Name));
        Assert.Null(Asked.ReviewUnder(Reviewing.UnderNone.For(PatientFacts.NoneKnown.WithWeight(Asked.Weight))).Answer().Derivation);
    }

    [Fact]
    public void Whatever_else_is_said_of_a_review_leaves_the_working_asked_for_or_not()
    {
        Assert.False(Reviewing.Under(Guidelines.Practice).For(PatientFacts.NoneKnown).AsOf(Asked.Start).IsExplained);
        Assert.True(Reviewing.Under(Guidelines.Practice).Explained().For(PatientFacts.NoneKnown).AsOf(Asked.Start).IsExplained);
    }
}
