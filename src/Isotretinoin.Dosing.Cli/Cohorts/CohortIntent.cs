using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>One intent for every patient of a file, as it was typed and as it is planned.</summary>
internal sealed class CohortIntent
{
    /// <param name="flag">The flag that states the doses.</param>
    /// <param name="typed">The doses as they were typed.</param>
    /// <param name="titration">The doses; each step with its division and rounding.</param>
    /// <param name="product">The product.</param>
    /// <param name="target">The target; null when every step states its days.</param>
    /// <param name="guidelines">What the courses are reviewed under.</param>
    public CohortIntent(string flag, string[] typed, Titration titration, Product product, CumulativeTarget? target, Guideline[] guidelines)
    {
        (Flag, Doses, Titration, Product, Target, Guidelines) = (flag, string.Join(", then ", typed), titration, product, target, [.. guidelines]);
        Cohort = target is null ? Cohort.Of(titration, product) : Cohort.Of(titration, product, target);
    }

    public string Flag { get; }

    public string Doses { get; }

    public Titration Titration { get; }

    public Product Product { get; }

    public CumulativeTarget? Target { get; }

    public ImmutableArray<Guideline> Guidelines { get; }

    public Cohort Cohort { get; }

    /// <summary>Reviews the course of one patient that was planned.</summary>
    public Review Review(BodyWeight weight)
    {
        Regimen regimen = Titration.MadeWith(Product, weight);
        return Isotretinoin.Dosing.Review.Of(Plan(regimen), Guidelines.AsSpan());
    }

    /// <summary>Why there is no course for a patient, with what could be done instead where that is known.</summary>
    public string WhyNot(in CohortCourse course)
    {
        BodyWeight weight = course.Weight;
        if (course.Outcome == CohortOutcome.CourseTooLong)
        {
            return $"{weight}: the course would last more than {Show.Whole(TitrationStep.MostDays)} days.";
        }

        if (course.Outcome == CohortOutcome.DoseOutOfRange && Titration.Steps[course.Step - 1].Dose is { } dose)
        {
            return $"{weight}: Step {Show.Whole(course.Step)}: {dose:A} is {dose.For(weight):A}. Accepted: {DailyDose.Accepted}.";
        }

        _ = Titration.TryMadeWith(Product, weight, out _, out CapsuleGap? gap);
        return $"{weight}: {gap}";
    }

    private Course Plan(Regimen regimen) => Target is null ? Course.Plan(regimen) : Course.Plan(regimen, Target);
}
