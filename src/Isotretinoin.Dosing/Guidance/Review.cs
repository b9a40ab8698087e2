using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What a review found under the guidelines that were asked for, and under the rules that are always reviewed.</summary>
public sealed class Review
{
    private Review(ImmutableArray<Guideline> guidelines, ImmutableArray<Finding> findings, ImmutableArray<string> notConsidered) =>
        (Guidelines, Findings, NotConsidered) = (guidelines, findings, notConsidered);

    /// <summary>What stands beside every review.</summary>
    public static string Caution => "No findings is not clearance: only what was stated, under the rules listed, was reviewed.";

    /// <summary>The guidelines that were asked for, each once.</summary>
    public ImmutableArray<Guideline> Guidelines { get; }

    /// <summary>The findings, the most severe first, then by code, then in the order of the guidelines and their rules.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Facts that a rule needed and nobody gave, each in a few words; and formulations for which a guideline states no doses.</summary>
    public ImmutableArray<string> NotConsidered { get; }

    /// <summary>Reviews a course of which nothing more is known of the patient.</summary>
    public static Review Of(Course course, params ReadOnlySpan<Guideline> guidelines) => Of(course, PatientFacts.NoneKnown, guidelines);

    /// <summary>Reviews a course for a patient. Its doses are judged on the weight that it was planned for.</summary>
    public static Review Of(Course course, PatientFacts facts, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(new CourseSubject(course, facts), guidelines);
    }

    /// <summary>Reviews a table of options: what is found of any of its rows.</summary>
    public static Review Of(DoseOptions options, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Of(new OptionsSubject(options), guidelines);
    }

    /// <summary>Reviews an order for a patient.</summary>
    public static Review Of(Order order, PatientFacts facts, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(new OrderSubject(order, facts), guidelines);
    }

    /// <summary>Reviews a course in progress: what was taken until its as-of date.</summary>
    public static Review Of(Progress progress, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return Of(new ProgressSubject(progress, projection: null, PatientFacts.NoneKnown), guidelines);
    }

    /// <summary>Reviews a course in progress together with how it is to go on.</summary>
    public static Review Of(Projection projection, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return Of(new ProgressSubject(projection.Progress, projection, PatientFacts.NoneKnown), guidelines);
    }

    private static Review Of(ReviewSubject subject, ReadOnlySpan<Guideline> guidelines)
    {
        List<Finding>? findings = null;
        FactSet lacking = Isotretinoin.Dosing.Guidelines.Always.Check(subject, ref findings);
        List<string>? uncovered = null;
        ImmutableArray<Guideline> asked = StatedList.Once(guidelines, nameof(guidelines));
        foreach (Guideline guideline in asked)
        {
            lacking |= guideline.Check(subject, ref findings);
            foreach (Formulation formulation in Formulation.All)
            {
                if (!guideline.Covers(formulation) && subject.IsOf(formulation))
                {
                    (uncovered ??= []).Add($"doses of {formulation} under {guideline.Id}, which states none");
                }
            }
        }

        return new Review(
            asked,
            findings is null ? [] : [.. findings.OrderBy(finding => finding.Severity.Rank).ThenBy(finding => finding.Code, StringComparer.Ordinal)],
            uncovered is null ? lacking.Phrases : [.. lacking.Phrases, .. uncovered]);
    }
}
