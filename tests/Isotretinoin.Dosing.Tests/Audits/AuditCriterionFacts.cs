namespace Isotretinoin.Dosing.Tests;

public sealed class AuditCriterionFacts
{
    [Theory]
    [InlineData("reached:120", "reached:120", "At least 120 mg/kg was taken in the course.")]
    [InlineData("reached:120.50", "reached:120.5", "At least 120.5 mg/kg was taken in the course.")]
    [InlineData("total<=150", "total<=150", "At most 150 mg/kg was taken in the course.")]
    [InlineData("lasted:112", "lasted:112d", "The course lasted at least 112 days, breaks included.")]
    [InlineData("length<=168d", "length<=168d", "The course lasted at most 168 days, breaks included.")]
    [InlineData("dose<=1.013", "dose<=1.013", "The dose of no day was above 1.013 mg/kg/day for the weight on that day.")]
    [InlineData("break<=14", "break<=14d", "No break within the course was longer than 14 days.")]
    [InlineData("supply<=30", "supply<=30d", "No supply was for more than 30 days.")]
    [InlineData("weight-age<=90d", "weight-age<=90d", "On the first day the latest weight was at most 90 days old.")]
    [InlineData("second-course", "second-course", "The course is not the first in the patient's ledger.")]
    [InlineData("one-formulation", "one-formulation", "Everything taken in the course was of one formulation.")]
    public void A_criterion_is_read_and_says_what_it_asks(string text, string written, string sentence)
    {
        var criterion = AuditCriterion.Parse(text);

        Assert.Equal((written, sentence), (criterion.ToString(), criterion.Sentence));
        Assert.Equal(criterion, AuditCriterion.Parse(written));
        Assert.Equal(criterion.GetHashCode(), AuditCriterion.Parse(written).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("reached")]
    [InlineData("reached:")]
    [InlineData("reached:0")]
    [InlineData("reached:1001")]
    [InlineData("reached:120d")]
    [InlineData("reached:120.0001")]
    [InlineData("reached<=120")]
    [InlineData("supply:30")]
    [InlineData("supply<=30.5")]
    [InlineData("supply<=-0")]
    [InlineData("supply<=3651")]
    [InlineData("dose<=10.001")]
    [InlineData("second-course:2")]
    [InlineData("Reached:120")]
    [InlineData(" reached:120")]
    public void Another_text_is_refused_with_every_form(string text)
    {
        Assert.False(AuditCriterion.TryParse(text, out _));
        Assert.EndsWith(
            "Accepted: reached:MG/KG, total<=MG/KG, lasted:DAYSd, length<=DAYSd, dose<=MG/KG/DAY, break<=DAYSd, supply<=DAYSd, weight-age<=DAYSd, second-course, one-formulation.",
            Assert.Throws<FormatException>(() => AuditCriterion.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_a_sentence_and_takes_a_number_or_none()
    {
        Assert.All(CriterionKind.All, kind => Assert.EndsWith(".", kind.Sentence, StringComparison.Ordinal));
        Assert.All(CriterionKind.All, kind => Assert.Equal(kind.Accepted is not null, kind.Sentence.Contains(" N ", StringComparison.Ordinal)));
        Assert.Throws<ArgumentException>(() => AuditCriterion.Of(CriterionKind.Reached));
        Assert.Throws<ArgumentException>(() => AuditCriterion.Of(CriterionKind.SecondCourse, 2));
        Assert.Equal(RefusalCode.TargetOutOfRange, Assert.Throws<OutOfRangeException>(() => AuditCriterion.Of(CriterionKind.Reached, 0)).Refusal.Code);
    }

    [Fact]
    public void A_criterion_stated_twice_is_asked_once() => Assert.Equal(
        ["supply<=30d"],
        AuditRequest.Of([], DateOnly.MinValue, 0, Formulation.Conventional, WeightPolicy.Latest, AuditCriterion.Parse("supply<=30"), AuditCriterion.Of(CriterionKind.Supply, 30.0m))
            .Criteria.Select(criterion => criterion.ToString()));

    [Theory]
    [InlineData("reached:120", "not-known")]
    [InlineData("reached:119", "met")]
    [InlineData("lasted:120d", "not-known")]
    [InlineData("lasted:119d", "met")]
    [InlineData("length<=118d", "not-met")]
    [InlineData("total<=119", "met")]
    [InlineData("dose<=0.999", "not-met")]
    [InlineData("supply<=30d", "not-known")]
    [InlineData("weight-age<=0d", "met")]
    public void While_a_course_may_go_on_what_is_not_reached_is_not_known(string criterion, string outcome)
    {
        // 119 days of 60 mg in 60 kg, to the as-of date.
        AuditPatient patient = AuditPatient
            .Taking("p", DosePeriod.Taking(Formulation.Conventional.MilligramsPerDay(60), new(2026, 1, 1), new(2026, 4, 29)))
            .Weighed(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(60)));
        AuditAnswer answer = AuditRequest
            .Of([patient], new(2026, 4, 29), 0, Formulation.Conventional, WeightPolicy.Starting, AuditCriterion.Parse(criterion)).Answer();

        Assert.Equal(outcome, answer.Audited[0].Courses[0].Criteria[0].Outcome.Id);
        Assert.Equal(1, answer.Summary.CoursesWith(answer.Request.Criteria[0], CriterionOutcome.Parse(outcome)));
        Assert.Equal($"{criterion} {outcome}", answer.Audited[0].Courses[0].Criteria[0].ToString());
    }
}
