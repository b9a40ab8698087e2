using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What the courses of an audit come to together. It holds counts, none by patient.</summary>
public sealed class AuditSummary
{
    private readonly ImmutableArray<AuditCriterion> criteria;
    private readonly ImmutableArray<ImmutableArray<long>> outcomes;
    private readonly ImmutableArray<AuditDistribution> distributions;

    internal AuditSummary(AuditTally tally, ImmutableArray<AuditCriterion> criteria)
    {
        (Patients, WithoutCourse, Courses) = (tally.Patients, tally.WithoutCourse, tally.Courses);
        (MayGoOn, UpperBounds, WithoutWeight) = (tally.MayGoOn, tally.UpperBounds, tally.WithoutWeight);
        this.criteria = criteria;
        outcomes = [.. tally.Outcomes.Select(counts => ImmutableArray.Create(counts))];
        distributions = [.. AuditMeasure.All.Select(measure => new AuditDistribution(measure, tally.Values[measure.Place]))];
    }

    /// <summary>The patients that were audited.</summary>
    public long Patients { get; }

    /// <summary>Those of them in whose ledger nothing was taken by the as-of date.</summary>
    public long WithoutCourse { get; }

    /// <summary>The courses of all patients.</summary>
    public long Courses { get; }

    /// <summary>The courses that may go on.</summary>
    public long MayGoOn { get; }

    /// <summary>The courses of dispensings, whose sums are upper bounds.</summary>
    public long UpperBounds { get; }

    /// <summary>The courses of patients without a weight.</summary>
    public long WithoutWeight { get; }

    /// <summary>The number of courses with an outcome of a criterion; 0 for a criterion that was not asked for.</summary>
    public long CoursesWith(AuditCriterion criterion, CriterionOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(outcome);
        int place = criteria.IndexOf(criterion);
        return place < 0 ? 0 : outcomes[place][outcome.Place];
    }

    /// <summary>The distribution of a measure over the courses in which it is known.</summary>
    public AuditDistribution Distribution(AuditMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return distributions[measure.Place];
    }

    /// <summary>Courses and patients: <c>4 courses of 3 patients</c>.</summary>
    public override string ToString() => $"{CountText.Of(Courses, "course")} of {CountText.Of(Patients, "patient")}";
}
