using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A host adds its own guideline: cited and graded as the library's are, marked as the host's, under identifiers of its own.</summary>
public sealed class HostsGuidelineFacts
{
    private static readonly Guideline Clinic = Guideline.Create("our-clinic", "Our clinic", "2026-05", ClinicRule("our-clinic.supply", RuleCheck.SupplyLimit(28)));

    public static TheoryData<string> IdsOfTheLibrary => ["always", .. Guidelines.All.Select(guideline => guideline.Id)];

    [Fact]
    public void A_finding_marks_the_guideline_of_a_host()
    {
        Review review = Review.Of(OrderOf(Formulation.Conventional).ForDays(30), Patient(60), Clinic, Guidelines.UnitedKingdomSmpc);
        Finding finding = Assert.Single(review.Findings);
        Assert.True(finding.Guideline.IsHosts);
        Assert.Equal("warning supply.over-limit: The supply is for 30 days, more than 28 days. [our-clinic (2026-05, the host's own)]", finding.ToString());
        Assert.Equal("Prescribing policy, Section 3, intranet (S1)", finding.Rule.Source.ToString());
        Assert.Equal(new DateOnly(2026, 5, 1), finding.Rule.Source.ReadOn);
        Assert.Equal("our-clinic (2026-05, the host's own), uk-smpc (2026-11-27): 1 warning; 15 not considered", review.ToString());
    }

    [Fact]
    public void The_library_s_own_are_not_marked_as_a_host_s() => Assert.All(RulesText.Editions, edition => Assert.False(edition.IsHosts));

    [Fact]
    public void A_host_s_guideline_is_its_only_edition_and_is_not_found_among_the_library_s()
    {
        Assert.Same(Clinic, Assert.Single(Clinic.Editions));
        Assert.Null(Guidelines.Find("our-clinic"));
        Assert.Empty(Clinic.Statements);
        Assert.False(Clinic.IsPending);
    }

    [Theory]
    [MemberData(nameof(IdsOfTheLibrary))]
    public void An_identifier_of_the_library_is_refused(string id)
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Guideline.Create(id, "Ours", "1", HostsRules.Supply)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => ClinicRule($"{id}.supply", RuleCheck.SupplyLimit(28))).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Rule.DoseRange($"{id}.range", DoseBand.Standard, HostsRules.Source)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Our-Clinic")]
    [InlineData("our clinic")]
    [InlineData("our.clinic")]
    [InlineData("clínica")]
    public void Another_identifier_of_a_guideline_is_refused(string id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Guideline.Create(id, "Ours", "1", HostsRules.Supply)).ParamName);

    [Theory]
    [InlineData("")]
    [InlineData("supply")]
    [InlineData("our-clinic.")]
    [InlineData(".supply")]
    [InlineData("our-clinic.Supply")]
    public void Another_identifier_of_a_rule_is_refused(string id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => ClinicRule(id, RuleCheck.SupplyLimit(28))).ParamName);

    [Fact]
    public void Rules_are_of_their_guideline_each_once_and_at_least_one()
    {
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => Guideline.Create("our-clinic", "Ours", "1")).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => Guideline.Create("our-clinic", "Ours", "1", HostsRules.Supply)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => Guideline.Create("host", "Ours", "1", HostsRules.Supply, HostsRules.Supply)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => Guideline.Create("host", "Ours", "1", Guidelines.Ipledge.Rules[0])).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    public void Empty_text_and_line_breaks_are_refused(string text)
    {
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => Guideline.Create("host", text, "1", HostsRules.Supply)).ParamName);
        Assert.Equal("edition", Assert.Throws<ArgumentException>(() => Guideline.Create("host", "Ours", text, HostsRules.Supply)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => Citation.Create(text, "", "", Today, EvidenceGrade.Primary)).ParamName);
        Assert.Equal("finding", Assert.Throws<ArgumentException>(() => RuleCheck.Contraindication(PatientFlag.Pregnant, text)).ParamName);
        Assert.Equal("finding", Assert.Throws<ArgumentException>(() => RuleCheck.WithFood(text)).ParamName);
    }

    [Fact]
    public void A_citation_without_section_or_address_is_its_title_and_grade()
    {
        Assert.Equal("Policy (D)", Citation.Create("Policy", "", "", Today, EvidenceGrade.Derived).ToString());
        Assert.Equal("section", Assert.Throws<ArgumentException>(() => Citation.Create("Policy", "1\r2", "", Today, EvidenceGrade.Derived)).ParamName);
        Assert.Equal("address", Assert.Throws<ArgumentException>(() => Citation.Create("Policy", "", "\t", Today, EvidenceGrade.Derived)).ParamName);
    }

    [Fact]
    public void The_grade_of_the_library_s_own_limits_is_not_a_host_s() =>
        Assert.Equal("grade", Assert.Throws<ArgumentException>(() => Citation.Create("Policy", "", "", Today, EvidenceGrade.Product)).ParamName);

    [Fact]
    public void A_number_out_of_its_range_is_refused_by_its_name() => Assert.All(
        new (string Parameter, Action<int> Check, int[] Refused)[]
        {
            ("milligrams", n => RuleCheck.MaximumPerDay(n), [0, 10_001]),
            ("milligrams", n => RuleCheck.RenalStart(n), [0, 10_001]),
            ("weeks", n => RuleCheck.ShortestCourse(n), [0, 521]),
            ("weeks", n => RuleCheck.LongestCourse(n), [0, 521]),
            ("weeks", n => RuleCheck.LongTermLowDose(DoseBand.Standard.Lower, n), [0, 521]),
            ("weeks", n => RuleCheck.SecondCourse(n), [0, 521]),
            ("weeks", n => RuleCheck.SecondCourse(n, 1), [0, 521]),
            ("months", n => RuleCheck.SecondCourse(1, n), [0, 121]),
            ("years", n => RuleCheck.LeastAge(n), [0, 121]),
            ("years", n => RuleCheck.AboveForAdults(DoseBand.Standard.Upper, n), [0, 121]),
            ("days", n => RuleCheck.SupplyLimit(n), [0, 3_651]),
            ("days", n => RuleCheck.SupplyLimitIfPregnancyIsPossible(n), [0, 3_651]),
            ("refills", n => RuleCheck.RefillLimit(n), [-1, 1_001]),
        },
        refusal =>
        {
            Assert.All(refusal.Refused, number => Assert.Equal(refusal.Parameter, Assert.Throws<ArgumentOutOfRangeException>(() => refusal.Check(number)).ParamName));
            refusal.Check(refusal.Refused[0] + 1);
            refusal.Check(refusal.Refused[1] - 1);
        });

    [Fact]
    public void A_refusal_of_a_number_names_its_range() => Assert.StartsWith(
        "Accepted: 1 to 3,650 days.", Assert.Throws<ArgumentOutOfRangeException>(() => RuleCheck.SupplyLimit(0)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rule_of_doses_is_about_their_formulation_and_no_other()
    {
        Rule maximum = ClinicRule("our-clinic.maximum", RuleCheck.MaximumPerKilogram(DoseBand.Standard.Upper));
        Assert.Equal(Formulation.Conventional, maximum.Formulation);
        Assert.Equal("No day is above 1 mg/kg of Conventional isotretinoin.", maximum.Sentence);
        Assert.Equal(maximum.Sentence, maximum.For(Formulation.Conventional).Sentence);
        Assert.Equal("formulation", Assert.Throws<ArgumentException>(() => maximum.For(Formulation.Lidose)).ParamName);
    }

    [Fact]
    public void A_rule_without_doses_can_be_made_about_one_formulation()
    {
        Rule divided = ClinicRule("our-clinic.divided", RuleCheck.DividedDoses());
        Assert.Equal("A day of isotretinoin is divided into two doses.", divided.Sentence);
        Assert.Equal("A day of Micronized isotretinoin is divided into two doses.", divided.For(Formulation.Micronized).Sentence);
        Assert.Empty(ClinicWith(divided.For(Formulation.Micronized)).Review(Course(Formulation.Lidose, 60m, 30, 40)).Findings);
    }

    [Fact]
    public void A_dated_rule_applies_on_its_dates_alone()
    {
        Guideline dated = ClinicWith(ClinicRule("our-clinic.supply", RuleCheck.SupplyLimit(28)).During(Today, Today.AddDays(2)));
        Assert.Equal((new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4)), (dated.Rules[0].InForceFrom, dated.Rules[0].WithdrawnOn));
        Assert.Equal([0, 1, 1, 0], Enumerable.Range(-1, 4).Select(day =>
            dated.Review(OrderOf(Formulation.Conventional).ForDays(30).WithDate(Today.AddDays(day)), PatientFacts.NoneKnown).Findings.Length));
        Assert.Contains("date", dated.Review(Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1)).ForDays(30), PatientFacts.NoneKnown).NotConsidered.Select(missing => missing.Text));
        Assert.Equal("withdrawnOn", Assert.Throws<ArgumentOutOfRangeException>(() => HostsRules.Supply.During(Today, Today)).ParamName);
    }

    [Fact]
    public void Some_refills_may_be_allowed()
    {
        Rule rule = ClinicRule("our-clinic.refills", RuleCheck.RefillLimit(2));
        Assert.Equal("There are at most 2 refills.", rule.Sentence);
        Assert.Empty(ClinicWith(rule).Review(OrderOf(Formulation.Conventional).WithRefills(2), PatientFacts.NoneKnown).Findings);
        Assert.Equal(
            "The order has 3 refills; 2 are allowed.",
            Assert.Single(ClinicWith(rule).Review(OrderOf(Formulation.Conventional).WithRefills(3), PatientFacts.NoneKnown).Findings).Sentence);
    }

    [Fact]
    public void A_code_names_the_number_of_a_host_s_rule()
    {
        Assert.Equal("age.under-16", RuleCheck.LeastAge(16).FindingCode);
        Assert.Equal("dose.cap-60-customary", RuleCheck.MaximumPerDay(60).FindingCode);
    }

    [Fact]
    public void Every_fact_of_a_patient_has_a_word_for_its_code() => Assert.All(PatientFlag.All, flag => Assert.Matches(
        "^contraindication\\.[a-z-]+$", RuleCheck.Contraindication(flag, "It is so.").FindingCode));

    // The latest last capsule that can be stated is that of 30 September 9999; a wait beyond the calendar ends with it.
    [Theory]
    [InlineData(13, 1, "9999-12-30")]
    [InlineData(520, 1, "9999-12-31")]
    [InlineData(1, 3, "9999-12-30")]
    [InlineData(1, 120, "9999-12-31")]
    public void A_wait_beyond_the_calendar_ends_with_it(int weeks, int months, string earliest)
    {
        Guideline guideline = ClinicWith(ClinicRule("our-clinic.second-course", RuleCheck.SecondCourse(weeks, months)));
        PatientFacts facts = PatientFacts.NoneKnown.WithPreviousCourse(new DateOnly(9999, 9, 30));
        Assert.Equal(
            $"The last capsule was taken on 9999-09-30; 9999-12-29 is before {earliest}.",
            Assert.Single(guideline.Review(OrderOf(Formulation.Conventional).WithDate(new DateOnly(9999, 12, 29)), facts).Findings, f => f.Guideline.IsHosts).Sentence);
    }

    [Fact]
    public void A_check_reads_as_its_sentence() => Assert.Equal("At most 28 days are supplied at a time.", RuleCheck.SupplyLimit(28).ToString());

    private static Guideline ClinicWith(Rule rule) => Guideline.Create("our-clinic", "Our clinic", "2026-05", rule);

    private static Rule ClinicRule(string id, RuleCheck check) => Rule.Create(id, FindingSeverity.Warning, check, HostsRules.Source);
}
