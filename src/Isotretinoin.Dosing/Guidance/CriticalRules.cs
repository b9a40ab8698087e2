using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The critical rules of a review of courses of one formulation, checked without the others.</summary>
internal sealed class CriticalRules
{
    // What differs between courses of the same doses.
    private static readonly FactSet OfLength = FactSet.Of(Fact.Length, Fact.End, Fact.Cumulative, Fact.Supplied, Fact.EarlierLength);

    public CriticalRules(Formulation formulation, ImmutableArray<Guideline> guidelines)
    {
        All =
        [
            .. guidelines.Prepend(Guidelines.Always).Distinct()
                .SelectMany(guideline => guideline.RulesAbout(formulation))
                .Where(rule => rule.Severity == FindingSeverity.Critical),
        ];
        DependOnLength = All.Any(rule => rule.Uses(OfLength));
    }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> All { get; }

    /// <summary>Whether one of them may find something in a course and not in another of the same doses.</summary>
    public bool DependOnLength { get; }

    /// <summary>The rules that a course departs from.</summary>
    public ImmutableArray<Rule> DepartedFrom(Course course, PatientFacts patient, DateOnly? date, CourseTerms terms)
    {
        var draft = new ReviewDraft(new CourseSubject(course, course.Phases(), patient, date ?? course.Start, terms));
        ImmutableArray<Rule> departed = [];
        foreach (Rule rule in All)
        {
            departed = rule.IsDepartedFrom(draft) ? departed.Add(rule) : departed;
        }

        return departed;
    }
}
