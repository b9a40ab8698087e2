using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The check of a rule, with its numbers; bounds are inclusive. A host makes its own rules of these with <see cref="Rule.Create"/>.
/// </summary>
public sealed class RuleCheck
{
    private readonly Func<string, string> sentenceOn;
    private readonly Func<ReviewSubject, Formulation?, string> say;

    internal RuleCheck(
        string findingCode,
        FactSet needs,
        ImmutableArray<RuleNumber> numbers,
        Func<string, string> sentenceOn,
        Func<ReviewSubject, Formulation?, bool> departs,
        Func<ReviewSubject, Formulation?, string> say)
    {
        (FindingCode, Needs, Numbers, Scope) = (findingCode, needs, numbers, CheckScope.All);
        (this.sentenceOn, Departs, this.say) = (sentenceOn, departs, say);
    }

    private RuleCheck(RuleCheck check, CheckScope scope)
        : this(check.FindingCode, check.Needs, check.Numbers, check.sentenceOn, check.Departs, check.say) => Scope = scope;

    /// <summary>The code of its findings: <c>dose.above-maximum</c>.</summary>
    public string FindingCode { get; }

    /// <summary>The numbers of the check; none for a yes-or-no fact.</summary>
    public ImmutableArray<RuleNumber> Numbers { get; }

    /// <summary>The facts that the check needs.</summary>
    internal FactSet Needs { get; }

    /// <summary>The scope of the check: a formulation, some patients, or all.</summary>
    internal CheckScope Scope { get; }

    /// <summary>Whether a subject departs; a check of doses or totals uses those of the rule's formulation.</summary>
    internal Func<ReviewSubject, Formulation?, bool> Departs { get; }

    /// <summary>The formulation of the numbers; null when they are not doses.</summary>
    internal Formulation? Formulation => Scope.Formulation;

    /// <summary>No day is above a maximum per kilogram: <c>dose.above-maximum</c>. For the formulation of the dose.</summary>
    public static RuleCheck MaximumPerKilogram(WeightBasedDose maximum) =>
        DoseChecks.AboveMaximum(RuleNumber.Of("maximum", maximum)).InMilligramsOf(maximum.Formulation);

    /// <summary>No day is above a number of milligrams, whatever the weight: <c>dose.cap-80-customary</c> for 80.</summary>
    /// <param name="milligrams">From 1 to 10,000 mg/day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static RuleCheck MaximumPerDay(int milligrams) =>
        DoseChecks.AboveMilligrams(RuleNumber.Between(1, Order.MostMilligramsADay, "most", milligrams, "mg/day", nameof(milligrams)));

    /// <summary>The capsules of a day are divided into two doses: <c>dose.once-daily</c>.</summary>
    public static RuleCheck DividedDoses() => DoseChecks.OnceDaily();

    /// <summary>Capsules are taken every day, without days off: <c>dose.intermittent</c>.</summary>
    public static RuleCheck EveryDay() => DoseChecks.Intermittent();

    /// <summary>Mean doses are not low for too long: <c>low-dose.long-term</c>. For the formulation of the dose.</summary>
    /// <param name="low">The dose below which days count.</param>
    /// <param name="weeks">The most weeks of such days, from 1 to 520.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are out of range.</exception>
    public static RuleCheck LongTermLowDose(WeightBasedDose low, int weeks) =>
        CourseChecks.LongTermLowDose(RuleNumber.Of("low", low), Weeks("most", weeks)).InMilligramsOf(low.Formulation);

    /// <summary>Severe acne is not treated below a mean dose: <c>low-dose.severe-acne</c>. For the formulation of the dose.</summary>
    public static RuleCheck LowDoseForSevereAcne(WeightBasedDose low) =>
        PatientChecks.LowDoseForSevereAcne(RuleNumber.Of("low", low)).InMilligramsOf(low.Formulation);

    /// <summary>In severe renal insufficiency the first dose is not above a number of milligrams: <c>renal.start-low</c>.</summary>
    /// <param name="milligrams">From 1 to 10,000 mg/day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static RuleCheck RenalStart(int milligrams) =>
        PatientChecks.RenalStart(RuleNumber.Between(1, Order.MostMilligramsADay, "start", milligrams, "mg/day", nameof(milligrams)));

    /// <summary>
    /// Mean doses above a dose are for adults: <c>dose.above-adult-range</c>, in a patient under an age. For the formulation of the dose.
    /// </summary>
    /// <param name="high">The highest mean dose of a patient who is not an adult.</param>
    /// <param name="years">The age from which a patient is an adult, from 1 to 120 years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range.</exception>
    public static RuleCheck AboveForAdults(WeightBasedDose high, int years) => PatientChecks.AboveForAdults(
        RuleNumber.Of("high", high),
        RuleNumber.Between(1, 120, "under", years, "years", nameof(years))).InMilligramsOf(high.Formulation);

    /// <summary>A course lasts a number of weeks or more: <c>duration.shorter</c>.</summary>
    /// <param name="weeks">From 1 to 520.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are out of range.</exception>
    public static RuleCheck ShortestCourse(int weeks) => CourseChecks.Shorter(Weeks("least", weeks));

    /// <summary>A course lasts a number of weeks or less: <c>duration.longer</c>.</summary>
    /// <param name="weeks">From 1 to 520.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are out of range.</exception>
    public static RuleCheck LongestCourse(int weeks) => CourseChecks.Longer(Weeks("most", weeks));

    /// <summary>A course reaches the lower end of a target: <c>target.below-customary</c>. For the formulation of the target.</summary>
    public static RuleCheck LeastCumulativeDose(CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        (RuleNumber from, RuleNumber to) = (RuleNumber.Of("from", target.Lower), RuleNumber.Of("to", target.Upper));
        return CourseChecks.BelowCustomary(from, to).InMilligramsOf(target.Formulation);
    }

    /// <summary>
    /// Neither a course nor its target goes beyond the upper end of a target: <c>target.beyond-documented</c>. For the formulation of the
    /// target.
    /// </summary>
    public static RuleCheck GreatestCumulativeDose(CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        RuleNumber to = RuleNumber.Of("to", target.Upper);
        ImmutableArray<RuleNumber> numbers = target.Lower == target.Upper ? [to] : [RuleNumber.Of("from", target.Lower), to];
        return CourseChecks.BeyondDocumented(to, numbers).InMilligramsOf(target.Formulation);
    }

    /// <summary>
    /// A second course starts a number of weeks or more after the last capsule of the first: <c>second-course.too-early</c>.
    /// </summary>
    /// <param name="weeks">From 1 to 520.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are out of range.</exception>
    public static RuleCheck SecondCourse(int weeks) => PatientChecks.TooEarly(Weeks("least", weeks), months: null);

    /// <summary>A second course starts after both a number of weeks and of calendar months: <c>second-course.too-early</c>.</summary>
    /// <param name="weeks">From 1 to 520.</param>
    /// <param name="months">From 1 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static RuleCheck SecondCourse(int weeks, int months) => PatientChecks.TooEarly(
        Weeks("least", weeks), RuleNumber.Between(1, 120, "least", months, "calendar months", nameof(months)));

    /// <summary>Patients are of an age or older: <c>age.under-12</c> for 12.</summary>
    /// <param name="years">From 1 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range.</exception>
    public static RuleCheck LeastAge(int years) =>
        PatientChecks.Younger(RuleNumber.Between(1, 120, "least", years, "years", nameof(years)));

    /// <summary>A fact of the patient is a contraindication: <c>contraindication.pregnancy</c> for the pregnant.</summary>
    /// <param name="flag">The fact that is a contraindication.</param>
    /// <param name="finding">The sentence of the finding: <c>The patient is pregnant: isotretinoin is contraindicated.</c></param>
    /// <exception cref="ArgumentException">The sentence is empty or has control characters.</exception>
    public static RuleCheck Contraindication(PatientFlag flag, string finding) =>
        PatientChecks.When("contraindication", "Contraindicated", flag, finding);

    /// <summary>A drug of the patient interacts: <c>interaction.tetracycline</c> for a tetracycline.</summary>
    /// <param name="flag">The fact that is an interaction.</param>
    /// <param name="finding">The sentence of the finding: <c>The patient takes a tetracycline, which should be avoided.</c></param>
    /// <exception cref="ArgumentException">The sentence is empty or has control characters.</exception>
    public static RuleCheck Interaction(PatientFlag flag, string finding) => PatientChecks.When("interaction", "Avoided", flag, finding);

    /// <summary>Capsules are taken with food: <c>product.with-food</c>.</summary>
    /// <param name="finding">The sentence of the finding: <c>The capsules are not taken with food.</c></param>
    /// <exception cref="ArgumentException">The sentence is empty or has control characters.</exception>
    public static RuleCheck WithFood(string finding) => PatientChecks.WithoutFood(finding);

    /// <summary>At most a number of days are supplied at a time: <c>supply.over-limit</c>.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static RuleCheck SupplyLimit(int days) => OrderChecks.OverLimit(DaysSupplied(days));

    /// <summary>At most a number of days are supplied at a time to a patient who can get pregnant: <c>supply.over-limit</c>.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static RuleCheck SupplyLimitIfPregnancyIsPossible(int days) => OrderChecks.OverLimitIfPregnancyIsPossible(DaysSupplied(days));

    /// <summary>An order has at most a number of refills: <c>supply.refills</c>.</summary>
    /// <param name="refills">From 0 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static RuleCheck RefillLimit(int refills) =>
        OrderChecks.Refills(RuleNumber.Between(0, (int)Order.AcceptedRefills.Maximum, "most", refills, "refills", nameof(refills)));

    /// <summary>The check in words, with its numbers.</summary>
    public override string ToString() => SentenceAbout(Formulation);

    /// <summary>The check in words, for a formulation or any.</summary>
    internal string SentenceAbout(Formulation? formulation) =>
        sentenceOn(formulation is null ? "isotretinoin" : $"{formulation.Name} isotretinoin");

    /// <summary>The sentence of a finding, with its numbers.</summary>
    internal string Say(ReviewSubject subject, Formulation? about) => say(subject, about);

    /// <summary>This check with a start for severe renal insufficiency, which is not below a range.</summary>
    internal RuleCheck Beside(RuleNumber renalStart) => FindingCode == DoseChecks.BelowRangeCode
        ? DoseChecks.BelowRange(Numbers[0], Numbers[1], renalStart).InMilligramsOf(Formulation!)
        : this;

    /// <summary>This check with numbers of a formulation.</summary>
    internal RuleCheck InMilligramsOf(Formulation formulation) => new(this, Scope with { Formulation = formulation });

    /// <summary>This check limited to some subjects, by the deciding facts; for others it needs no fact.</summary>
    internal RuleCheck About(FactSet deciding, Func<ReviewSubject, bool> some) =>
        new(this, Scope with { DecidedBy = deciding, Some = some });

    private static RuleNumber Weeks(string name, int weeks) => RuleNumber.Between(1, 520, name, weeks, "weeks", nameof(weeks));

    private static RuleNumber DaysSupplied(int days) => RuleNumber.Between(1, TitrationStep.MostDays, "most", days, "days", nameof(days));
}
