namespace Isotretinoin.Dosing;

/// <summary>Counts the courses of an audit one by one for an <see cref="AuditSummary"/>.</summary>
internal sealed class AuditTally
{
    private const int Decimals = 3;

    public AuditTally(int criteria)
    {
        Outcomes = [.. Enumerable.Range(0, criteria).Select(_ => new long[CriterionOutcome.All.Length])];
        Values = [.. AuditMeasure.All.Select(_ => new Dictionary<long, long>())];
    }

    public long Patients { get; private set; }

    public long WithoutCourse { get; private set; }

    public long Courses { get; private set; }

    public long MayGoOn { get; private set; }

    public long UpperBounds { get; private set; }

    public long WithoutWeight { get; private set; }

    /// <summary>By criterion and outcome.</summary>
    public long[][] Outcomes { get; }

    /// <summary>By measure: the number of courses with each value in thousandths. Equal values need no more room.</summary>
    public Dictionary<long, long>[] Values { get; }

    public void Add(AuditedPatient patient)
    {
        Patients++;
        WithoutCourse += patient.Courses.IsEmpty ? 1 : 0;
        foreach (AuditedCourse course in patient.Courses)
        {
            Add(course);
        }
    }

    private void Add(AuditedCourse course)
    {
        Courses++;
        MayGoOn += course.MayGoOn ? 1 : 0;
        UpperBounds += course.IsUpperBound ? 1 : 0;
        WithoutWeight += course.WeightOnFirstDay is null ? 1 : 0;
        for (int place = 0; place < Outcomes.Length; place++)
        {
            Outcomes[place][course.Criteria[place].Outcome.Place]++;
        }

        foreach (AuditMeasure measure in AuditMeasure.All)
        {
            if (measure.Of(course) is { } value)
            {
                Dictionary<long, long> counts = Values[measure.Place];
                long thousandths = (long)(value.Round(Decimals) * ExactDecimal.PowerOfTen(Decimals));
                counts[thousandths] = counts.GetValueOrDefault(thousandths) + 1;
            }
        }
    }
}
