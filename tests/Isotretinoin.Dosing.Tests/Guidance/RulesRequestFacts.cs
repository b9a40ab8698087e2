namespace Isotretinoin.Dosing.Tests;

/// <summary>Rules are looked up by guideline, by identifier or its beginning, and by the code of a finding.</summary>
public sealed class RulesRequestFacts
{
    private static readonly Guideline Clinic = Guideline.Create(
        "our-clinic",
        "Our clinic",
        "2026-05",
        Rule.Create("our-clinic.supply", FindingSeverity.Critical, RuleCheck.SupplyLimit(28), Citation.Create("Policy", "", "", new(2026, 5, 1), EvidenceGrade.Primary)));

    private static readonly Guidebook Ours = Guidebook.Standard.With(Clinic);

    [Fact]
    public void Every_rule_and_statement_in_force_is_listed_once()
    {
        RulesAnswer answer = RulesRequest.Everything(Guidebook.Standard).Answer();

        Assert.Equal(Guidelines.All.Prepend(Guidelines.Always), answer.Editions);
        Assert.Equal(
            answer.Editions.SelectMany(edition => edition.Rules.Select(rule => rule.Id).Concat(edition.Statements.Select(statement => statement.Id))),
            answer.Entries.Select(entry => entry.Id));
        Assert.Equal(Dispute.All.AsEnumerable(), answer.Disputes);
        Assert.Empty(answer.Evidence);
    }

    [Theory]
    [InlineData("us-label.second-course", "us-label.second-course")]
    [InlineData("us-label.duration", "us-label.duration.least us-label.duration.most us-label.duration.target")]
    [InlineData("supply.refills", "ipledge.refills")]
    [InlineData("second-course.too-early", "us-label.second-course uk-smpc.second-course")]
    [InlineData("ipledge.supply", "ipledge.supply")]
    [InlineData("ipledge.2026.counselling", "ipledge.2026.counselling")]
    [InlineData("us-label.missed-dose", "us-label.missed-dose")]
    public void A_text_names_rules_and_statements(string about, string ids) =>
        Assert.Equal(ids, string.Join(' ', RulesRequest.About(Guidebook.Standard, about).Answer().Entries.Select(entry => entry.Id)));

    [Theory]
    [InlineData("us-label.dur")]
    [InlineData("us-label.")]
    [InlineData("US-LABEL")]
    [InlineData("")]
    [InlineData("our-clinic")]
    public void A_text_that_names_nothing_is_refused(string about)
    {
        RefusalException refused = Assert.Throws<RefusalException>(() => RulesRequest.About(Guidebook.Standard, about).Answer());
        Assert.Equal((RefusalCode.RulesUnknown, "about"), (refused.Refusal.Code, refused.Refusal.Member));
    }

    [Fact]
    public void A_rule_has_its_numbers_source_grade_and_finding()
    {
        GuidelineEntry entry = Assert.Single(RulesRequest.About(Guidebook.Standard, "us-label.long-term.conventional").Answer().Entries);

        Assert.Equal(["low 0.5 mg/kg/day", "most 20 weeks"], entry.Numbers.Select(number => number.ToString()));
        Assert.Equal(("S2", "P"), (entry.Source.Grade.Id, entry.NumbersSource.Grade.Id));
        Assert.Equal((FindingSeverity.Warning, "low-dose.long-term"), (entry.Rule!.Severity, entry.Rule.FindingCode));
        Assert.Null(entry.Statement);
    }

    [Fact]
    public void The_views_are_guidelines_evidence_and_disputes()
    {
        Assert.Equal(RulesText.Editions, RulesRequest.About(Guidebook.Standard, "guidelines").Answer().Editions);
        Assert.Equal(EvidenceTopic.All, RulesRequest.About(Guidebook.Standard, "evidence").Answer().Evidence);
        Assert.Equal(Dispute.All, RulesRequest.About(Guidebook.Standard, "disputes").Answer().Disputes);
    }

    [Fact]
    public void A_host_s_guideline_is_looked_up_where_the_host_adds_it()
    {
        RulesAnswer whole = RulesRequest.About(Ours, "our-clinic").Answer();

        Assert.Same(Clinic, Assert.Single(whole.Editions));
        Assert.Equal("our-clinic.supply", Assert.Single(RulesRequest.About(Ours, "our-clinic.supply").Answer().Entries).Id);
        Assert.Contains(RulesRequest.About(Ours, "supply.over-limit").Answer().Entries, entry => entry.Guideline.IsHosts);
        Assert.Contains(Clinic, RulesRequest.Everything(Ours).Answer().Editions);
        Assert.Contains(Clinic, RulesRequest.About(Ours, "guidelines").Answer().Editions);
        Assert.Equal("us-label, uk-smpc, ipledge, practice, our-clinic", Ours.ToString());
    }

    [Fact]
    public void A_guidebook_refuses_the_library_s_own_one_twice_and_the_name_of_a_view()
    {
        Assert.Throws<ArgumentException>(() => Guidebook.Standard.With(Guidelines.Practice));
        Assert.Throws<ArgumentException>(() => Ours.With(Clinic));
        Assert.All(RulesView.All, view => Assert.Throws<ArgumentException>(() => Guidebook.Standard.With(Guideline.Create(
            view.Id, "Ours", "1", Rule.Create($"{view}.age", FindingSeverity.Info, RuleCheck.LeastAge(12), Clinic.Rules[0].Source)))));
    }
}
