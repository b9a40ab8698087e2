using FsCheck;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A progress under every weight policy is what a request under each alone gives, and no more.</summary>
public sealed class EveryPolicyLaws
{
    private static readonly Reviewing Label = Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.Practice);

    [Law]
    public Property Every_policy_is_as_each_alone() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        ProgressAnswer all = GoingOn(ProgressRequest.UnderEveryPolicy(Date(history), history.History, history.WeightHistory, history.StatedTarget, Label), history);

        Assert.Equal(WeightPolicy.All, all.Policies.Select(under => under.Policy));
        foreach (ProgressUnderPolicy under in all.Policies)
        {
            ProgressAnswer alone = GoingOn(
                ProgressRequest.At(Date(history), history.History, history.WeightHistory, under.Policy, history.StatedTarget, Label), history);

            Assert.Equal(Told(alone.Policies[0]), Told(under));
            Assert.Equal(Sentences(alone.Review.Findings), Sentences(all.Review.Findings.Where(finding => all.PoliciesOf(finding).Contains(under.Policy))));
            Assert.Equal(alone.Review.NotConsidered.Select(fact => fact.Id), all.Review.NotConsidered.Select(fact => fact.Id));
            Assert.Equal(alone.Review.NotRead.Select(fact => fact.Id), all.Review.NotRead.Select(fact => fact.Id));
        }
    });

    [Law]
    public Property One_more_supply_is_its_days_one_by_one() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        if (history.Projection is not { } projection)
        {
            return;
        }

        const int Days = 30;
        OneMoreSupply supply = projection.AfterOneMoreSupply(Days);
        var before = new DayByDayHistory(history);
        Fraction more = Enumerable.Range(1, Days).Select(history.MilligramsOnNextDay).Aggregate((a, b) => a + b);
        Fraction perKilogram = before.MilligramsPerKilogram + (more / before.CountedKilograms);

        Assert.Equal(HistoryCase.Date(history.AsOf + Days), supply.LastDate);
        Assert.Equal(more, supply.Total.Milligrams);
        Assert.Equal(perKilogram, supply.MilligramsPerKilogram);
        Assert.Equal(perKilogram >= Fraction.Of(history.Target.FromThousandths, 1_000), supply.ReachesLower);
        Assert.Equal(perKilogram > Fraction.Of(history.Target.ToThousandths, 1_000), supply.PassesUpper);
        Assert.Equal((Fraction)history.Progress.Cumulative.Milligrams + more, supply.Cumulative.Milligrams);
    });

    [Fact]
    public void One_progress_is_not_to_be_had_from_several()
    {
        ProgressRequest asked = ProgressRequest.UnderEveryPolicy(
            Asked.Progress.AsOf, Asked.Progress.History, Asked.Progress.Weights, Asked.Target, Reviewing.UnderNone);
        ProgressAnswer answer = asked.Answer();

        Assert.Throws<InvalidOperationException>(() => answer.Progress);
        Assert.Throws<InvalidOperationException>(() => answer.Projection);
        Assert.Equal("progress as of 2026-03-31, weight policy all, target 120 to 150 mg/kg conventional", asked.ToString());
        Assert.StartsWith("starting: 2026-03-31: 60 mg/kg of 120 to 150 mg/kg conventional; latest: ", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "weightPolicy",
            Assert.Throws<RefusalException>(() => CompareRequest.For(asked, new(2026, 4, 30), Alternative.Named("stay", Continuation.Taking(Asked.Daily(40))))).Refusal.Member);
    }

    [Fact]
    public void One_more_supply_says_where_it_ends()
    {
        // 3,600 mg are 60 mg/kg; 30 days of 40 mg are 1,200 more.
        OneMoreSupply supply = Asked.Progress.GoingOnWith(Asked.Daily(40), IntakePattern.Daily).InSuppliesOf(30).Answer().Policies[0].OneMoreSupply!;

        Assert.Equal("30 days, 2026-04-30: 80 mg/kg", supply.ToString());
        Assert.Equal("4800 mg conventional", supply.Cumulative.ToString());
        Assert.Null(Asked.Progress.GoingOnWith(Asked.Daily(40), IntakePattern.Daily).Answer().Policies[0].OneMoreSupply);

        Derivation working = Derivation.Of(supply);
        Assert.Equal("supply total = 30 days of 40 mg/day = 1200 mg", working.Find("supply total")!.ToString());
        Assert.Equal("80 mg/kg", working.Find("supply cumulative per kg")!.Amount);
        Assert.Equal(new DateOnly(2026, 4, 30), working.Find("supply end")!.Date);
    }

    private static DateOnly Date(HistoryCase history) => HistoryCase.Date(history.AsOf);

    private static ProgressAnswer GoingOn(ProgressRequest request, HistoryCase history) =>
        request.GoingOnWith(history.Next.Dose, IntakePattern.Parse(history.Next.Pattern, provider: null)).InSuppliesOf(30).Answer();

    private static IEnumerable<string> Sentences(IEnumerable<Finding> findings) => findings.Select(finding => $"{finding.Rule.Id}: {finding.Sentence}");

    private static (string, Ratio, Ratio?, Ratio?, string?, string?) Told(ProgressUnderPolicy under) => (
        under.Progress.ToString(), under.Progress.MilligramsPerKilogram, under.Progress.MilligramsToLower, under.Progress.MilligramsToUpper,
        under.Projection?.ToString(), under.OneMoreSupply?.ToString());
}
