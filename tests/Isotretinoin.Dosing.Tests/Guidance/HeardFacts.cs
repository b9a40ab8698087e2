using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What is stated is heard: it gives a finding, was read by a rule that it satisfies, or is listed as not read; and what is unknown is said.</summary>
public sealed class HeardFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly Dictionary<string, (PatientFacts Facts, string Id)> Statements = new()
    {
        ["pregnant"] = (PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.Yes), "pregnant"),
        ["severity"] = (PatientFacts.NoneKnown.With(AcneSeverity.Severe), "severity"),
        ["lesions"] = (PatientFacts.NoneKnown.With(LesionCounts.Of(0, 0, 9)), "severity"),
        ["born"] = (PatientFacts.NoneKnown.WithBirthDate(new DateOnly(1990, 1, 1)), "age"),
        ["previous"] = (PatientFacts.NoneKnown.WithPreviousCourse(new DateOnly(2020, 1, 1)), "previousCourse"),
        ["no food"] = (PatientFacts.NoneKnown.With(PatientFlag.TakesWithFood, YesNoUnknown.No), "takesWithFood"),
    };

    public static TheoryData<string> Said => [.. PatientFlag.All.Where(flag => flag != PatientFlag.Pregnant).Select(flag => flag.Id), .. Statements.Keys];

    [Theory]
    [MemberData(nameof(Said))]
    public void Every_statement_is_found_read_or_listed_under_every_guideline_in_every_operation(string said)
    {
        (PatientFacts facts, string id) = Statements.TryGetValue(said, out (PatientFacts, string) known)
            ? known
            : (PatientFacts.NoneKnown.With(PatientFlag.Find(said)!, YesNoUnknown.Yes), said);
        IEnumerable<Guideline[]> asked = Guidelines.All.Select(guideline => new[] { guideline }).Append([]).Append([.. Guidelines.All]);
        foreach (Guideline[] guidelines in asked)
        {
            foreach ((string operation, Func<PatientFacts, Review> review) in Operations(guidelines))
            {
                Review without = review(PatientFacts.NoneKnown);
                Review with = review(facts);
                string[] found = [.. with.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Sentence}").Except(without.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Sentence}"))];

                // Whether a patient can get pregnant decides whether a pregnancy test is asked for, which then is listed.
                bool asksForTest = said == "canGetPregnant" && with.NotConsidered.Any(missing => missing.Id == "pregnancy-test.ipledge");
                bool wasAskedFor = asksForTest || (without.NotConsidered.Any(missing => missing.Id == id) && !with.NotConsidered.Any(missing => missing.Id == id));
                bool isListed = with.NotRead.Any(unread => unread.Id == id);
                Assert.True(found.Length > 0 || wasAskedFor || isListed, $"{said} in {operation} under {string.Join(", ", guidelines.Select(guideline => guideline.Id))}");
                Assert.DoesNotContain(without.NotRead, unread => unread.Id == id);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Said))]
    public void A_known_no_is_not_listed_where_only_a_yes_says_something(string said)
    {
        if (PatientFlag.Find(said) is { } flag && flag != PatientFlag.TakesWithFood && flag != PatientFlag.SecondPrescriberAgreed)
        {
            Assert.DoesNotContain(Review.Of(OrderOf(Formulation.Conventional), Known(flag, YesNoUnknown.No)).NotRead, unread => unread.Id == said);
        }
    }

    [Fact]
    public void Breast_feeding_under_a_guideline_that_does_not_read_it_is_listed() => Assert.Equal(
        ["breast-feeding"],
        Guidelines.UnitedStatesLabel.Review(OrderOf(Formulation.Conventional), Known(PatientFlag.BreastFeeding, YesNoUnknown.Yes)).NotRead.Select(unread => unread.Text));

    [Fact]
    public void Refills_and_days_supplied_of_an_order_are_listed_where_nobody_reads_them() => Assert.Equal(
        ["days supplied", "refills"],
        Review.Of(OrderOf(Formulation.Conventional).ForDays(60).WithRefills(3), Patient(60)).NotRead.Select(unread => unread.Text));

    [Theory]
    [InlineData("us-label")]
    [InlineData("uk-smpc")]
    [InlineData("ipledge")]
    [InlineData("practice")]
    [InlineData("")]
    public void A_known_pregnancy_is_critical_once_in_every_operation(string guideline)
    {
        Guideline[] guidelines = guideline.Length == 0 ? [] : [Guidelines.Find(guideline)!];
        PatientFacts pregnant = PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.Yes).With(PatientFlag.CanGetPregnant, YesNoUnknown.No);
        Assert.All(Operations(guidelines), operation =>
        {
            Finding found = Assert.Single(operation.Review(pregnant).Findings, finding => finding.Code == "contraindication.pregnancy");
            Assert.Equal(FindingSeverity.Critical, found.Severity);
            Assert.Equal(guideline is "us-label" or "uk-smpc" ? guideline : "always", found.Guideline.Id);
            Assert.Contains(operation.Review(pregnant).Findings, finding => finding.Code == "patient.contradiction");
        });
    }

    [Fact]
    public void A_pregnancy_that_is_only_a_warning_of_a_host_is_critical_all_the_same()
    {
        Guideline clinic = Guideline.Create("our-clinic", "Ours", "1", Rule.Create(
            "our-clinic.pregnancy", FindingSeverity.Warning, RuleCheck.Contraindication(PatientFlag.Pregnant, "Pregnant."), HostsRules.Source));
        Assert.Equal(
            [FindingSeverity.Critical, FindingSeverity.Warning],
            clinic.Review(OrderOf(Formulation.Conventional), Known(PatientFlag.Pregnant, YesNoUnknown.Yes)).Findings.Where(finding => finding.Code == "contraindication.pregnancy").Select(finding => finding.Severity));
    }

    [Theory]
    [InlineData("unknown", "unknown", "pregnancy, and whether the patient can get pregnant")]
    [InlineData("yes", "unknown", "pregnancy of a patient who can get pregnant")]
    [InlineData("no", "unknown", "")]
    [InlineData("unknown", "no", "")]
    [InlineData("yes", "yes", "")]
    public void A_pregnancy_that_is_not_stated_stands_first_in_every_operation(string canGetPregnant, string pregnant, string said)
    {
        PatientFacts facts = PatientFacts.NoneKnown
            .With(PatientFlag.CanGetPregnant, YesNoUnknown.Find(canGetPregnant)!).With(PatientFlag.Pregnant, YesNoUnknown.Find(pregnant)!);
        foreach (Guideline[] guidelines in new Guideline[][] { [], [Guidelines.Ipledge], [.. Guidelines.All] })
        {
            Assert.All(Operations(guidelines), operation =>
            {
                ReviewFact? first = operation.Review(facts).NotConsidered.FirstOrDefault();
                Assert.Equal(said, first?.Id == "pregnant" ? first.Text : "");
                Assert.DoesNotContain(operation.Review(facts).NotConsidered.Skip(1), missing => missing.Id == "pregnant");
            });
        }
    }

    [Fact]
    public void Nothing_is_listed_twice_when_every_edition_is_named()
    {
        Guideline[] editions = [.. Guidelines.All.SelectMany(guideline => guideline.Editions)];

        Assert.True(editions.Length > Guidelines.All.Length);
        Assert.All(Operations(editions), operation =>
        {
            IEnumerable<string> ids = operation.Review(PatientFacts.NoneKnown).NotConsidered.Select(missing => missing.Id);
            Assert.Equal(ids.Distinct(), ids);
        });
    }

    [Fact]
    public void What_is_never_looked_at_is_said() => Assert.Equal(
        "mood, vision, bowel disease, pancreatitis, laboratory values, methotrexate, other drugs", string.Join(", ", Review.NeverLookedAt));

    // 110 mg are within 2 mg/kg of 80 kg, the starting weight, and 2.2 mg/kg of 50 kg, the weight in force from August.
    [Theory]
    [InlineData("starting")]
    [InlineData("latest")]
    [InlineData("per-day")]
    public void A_day_is_judged_over_the_weight_of_that_day_whatever_policy_counts_the_total(string policy)
    {
        var weights = WeightHistory.Of(Weighing.On(new(2026, 5, 1), Kilograms(80)), Weighing.On(new(2026, 8, 1), Kilograms(50)));
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(110), new(2026, 5, 1), new(2026, 9, 30)))
            .ProgressAt(new(2026, 9, 30), weights, WeightPolicy.Find(policy)!, Target(120, 150));

        Assert.Equal(
            "110 mg/day for 50 kg is 2.2 mg/kg/day, above the maximum of 2 mg/kg/day.",
            Assert.Single(Review.Of(progress).Findings, finding => finding.Code == "dose.above-maximum").Sentence);
        Assert.Equal(
            "110 mg/day for 50 kg is 2.2 mg/kg/day, above the maximum of 2 mg/kg/day.",
            Assert.Single(Review.Of(Projection.Of(progress, Conventional(110), IntakePattern.Daily)!).Findings, finding => finding.Code == "dose.above-maximum").Sentence);
    }

    // 60 mg a day for 60 kg: 31 days are 31 mg/kg, and 120 mg/kg are reached after 89 more.
    [Fact]
    public void What_is_to_come_is_judged_like_a_plan_with_what_was_taken()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(30), First, First.AddDays(30)))
            .ProgressAt(First.AddDays(30), WeightHistory.Of(Weighing.On(First, Kilograms(60))), WeightPolicy.Starting, Target(120, 150));
        Review review = Review.Of(Projection.Of(progress, Conventional(30), IntakePattern.Daily)!, Guidelines.UnitedStatesLabel);

        Assert.Equal("The course lasts 240 days, longer than 20 weeks (140 days).", Assert.Single(review.Findings, finding => finding.Code == "duration.longer").Sentence);
        Assert.Equal(
            "120 mg/kg is reached on day 240, which conflicts with the label's 20 weeks (140 days).",
            Assert.Single(review.Findings, finding => finding.Code == "target.unreachable-in-label-duration").Sentence);
        Assert.DoesNotContain(Review.Of(progress, Guidelines.UnitedStatesLabel).Findings, finding => finding.Code == "duration.longer");
    }

    [Fact]
    public void A_way_of_going_on_beyond_what_is_documented_is_found_on_the_date_of_the_comparison()
    {
        ProgressRequest progress = ProgressRequest.At(
            First.AddDays(30),
            DoseHistory.Of(DosePeriod.Taking(Conventional(60), First, First.AddDays(30))),
            WeightHistory.Of(Weighing.On(First, Kilograms(60))),
            WeightPolicy.Starting,
            Target(120, 150),
            Reviewing.Under(Guidelines.Practice, Guidelines.Ipledge));
        CompareAnswer answer = CompareRequest.For(
            progress, First.AddDays(230), Alternative.Named("on", Continuation.Taking(Conventional(60))).InSuppliesOf(60)).Answer();

        Assert.Equal(
            ["supply.over-limit", "target.beyond-documented"],
            answer.Alternatives[0].Review.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("supply", StringComparison.Ordinal) || code.StartsWith("target", StringComparison.Ordinal)));
        Assert.Equal("The total of the course is 231 mg/kg, beyond 220 mg/kg.", Assert.Single(answer.Alternatives[0].Review.Findings, finding => finding.Code == "target.beyond-documented").Sentence);
    }

    [Theory]
    [InlineData(30, "yes", "supply.over-limit info")]
    [InlineData(31, "yes", "supply.over-limit warning, supply.over-limit warning, supply.over-limit info")]
    [InlineData(31, "no", "supply.over-limit warning")]
    [InlineData(28, "yes", "")]
    public void Supply_limits_judge_plans_and_calendars_as_orders(int days, string canGetPregnant, string found)
    {
        var both = Reviewing.Under(Guidelines.Ipledge, Guidelines.UnitedKingdomSmpc);
        PlanRequest plan = PlanRequest.For(
            Kilograms(60), Catalogue.UsConventional, Titration.StartAt(Daily(Formulation.Conventional, 112, 30).Taken(Frequency.TwiceDaily)),
            both.For(PatientFacts.NoneKnown.With(PatientFlag.CanGetPregnant, YesNoUnknown.Find(canGetPregnant)!)))
            .StartingOn(First);
        CohortRequest cohort = CohortRequest.For(
            [CohortPatient.Of(Kilograms(60), plan.Reviewing.Patient)], plan.Product, plan.Titration, 60, both).InSuppliesOf(days);

        Assert.Equal(found, Supplied(plan.InSuppliesOf(days).Answer().Review.Findings));
        Assert.Equal(found, Supplied(CalendarRequest.For(plan.InSuppliesOf(days)).Answer().Review.Findings));
        Assert.Equal(found, Supplied(cohort.Answer().Planned.Findings.Select(finding => finding.First)));
        Assert.Contains(plan.Answer().Review.NotConsidered, missing => missing.Id == "daysSupplied");
        Assert.Equal("", Supplied(plan.Answer().Review.Findings));
    }

    [Theory]
    [InlineData(45, "Days 1 to 28: 40 mg/day for 45 kg is ≈0.889 mg/kg/day, ≈1.78 times the 22.5 mg/day (0.5 mg/kg/day) that was asked.", 40)]
    [InlineData(60, "Days 1 to 28: 20 mg/day for 60 kg is ≈0.333 mg/kg/day, ≈0.67 times the 30 mg/day (0.5 mg/kg/day) that was asked.", 20)]
    public void A_dose_that_rounding_took_far_from_what_was_asked_says_asked_taken_and_how_many_times(int kilograms, string sentence, int strength)
    {
        Course course = Dosing.Course.Plan(Titration.Of(Intended(Formulation.Conventional, 0.5m).For(28)).MadeWith(
            Product.Create("any", Formulation.Conventional, strength), Kilograms(kilograms), CapsuleRounding.Nearest, Frequency.OnceDaily));
        Assert.Equal(sentence, Assert.Single(Review.Of(course).Findings, finding => finding.Code == "dose.rounded-far").Sentence);
    }

    // 16 mg exist only as Micronized capsules: 96 mg for 55 kg are 1.745 mg/kg/day, above 1.6.
    [Fact]
    public void Capsules_that_only_one_family_has_are_judged_as_that_family()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(16, 3, 3)).WithDate(Today);
        Review review = Guidelines.UnitedStatesLabel.Review(order, Patient(55));
        Assert.Equal(Formulation.Micronized, order.Formulation);
        Assert.Equal("96 mg/day for 55 kg is ≈1.745 mg/kg/day, above the maximum of 1.6 mg/kg/day.", Assert.Single(review.Findings, finding => finding.Code == "dose.above-maximum").Sentence);
        Assert.Contains(review.Findings, finding => finding.Code == "formulation.from-capsules");
        Assert.Contains("micronized", Derivation.Of(order).Lines.Select(line => line.Formulation?.Id));
    }

    [Law]
    public Property A_day_above_the_maximum_for_its_weight_is_critical_whatever_policy_formulation_or_guideline() => Law.ForAll(
        () => HistoryCases.Arbitrary, history =>
        {
            foreach (WeightPolicy policy in WeightPolicy.All)
            {
                HistoryCase counted = history with { Policy = policy };
                Assert.Equal(MaximumOracle.IsExceededIn(history), IsCritical(Review.Of(counted.Progress, [.. Guidelines.All])));
                if (counted.Projection is { } projection)
                {
                    Assert.Equal(MaximumOracle.IsExceededIn(history) || MaximumOracle.IsExceededBy(history), IsCritical(Review.Of(projection)));
                }
            }
        });

    private static bool IsCritical(Review review) =>
        review.Findings.Any(finding => finding.Code == "dose.above-maximum" && finding.Severity == FindingSeverity.Critical);

    private static string Supplied(IEnumerable<Finding> findings) => string.Join(", ", findings.Where(finding => finding.Code == "supply.over-limit").Select(finding => $"{finding.Code} {finding.Severity}"));

    private static IEnumerable<(string Operation, Func<PatientFacts, Review> Review)> Operations(Guideline[] guidelines)
    {
        Course course = Course(Formulation.Conventional, 60m, 120, 60).StartingOn(First);
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Conventional(60), First, First.AddDays(30)))
            .ProgressAt(First.AddDays(30), WeightHistory.Of(Weighing.On(First, Kilograms(60))), WeightPolicy.Starting, Target(120, 150));
        DoseOptions options = DoseOptions.For(Kilograms(60), Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Target(120, 150));
        Projection projection = Projection.Of(progress, Conventional(60), IntakePattern.Daily)!;
        return
        [
            ("plan", facts => Review.Of(course, facts, guidelines)),
            ("progress", facts => Review.Of(progress, facts, guidelines)),
            ("projection", facts => Review.Of(projection, facts, guidelines)),
            ("options", facts => Review.Of(options, facts, First, guidelines)),
            ("review", facts => Review.Of(OrderOf(Formulation.Conventional), facts, guidelines)),
        ];
    }

    private static DailyDose Conventional(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
