namespace Isotretinoin.Dosing;

/// <summary>A criterion of an audit and whether a course meets it.</summary>
public sealed class JudgedCriterion
{
    internal JudgedCriterion(AuditCriterion criterion, AuditedCourse course) => (Criterion, Outcome) = (criterion, criterion.Judge(course));

    /// <summary>The criterion.</summary>
    public AuditCriterion Criterion { get; }

    /// <summary>Whether it is met.</summary>
    public CriterionOutcome Outcome { get; }

    /// <summary>Criterion and outcome: <c>reached:120 met</c>.</summary>
    public override string ToString() => $"{Criterion} {Outcome}";
}
