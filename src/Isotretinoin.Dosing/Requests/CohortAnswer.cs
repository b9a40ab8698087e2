using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What one intent comes to for many patients, beside another where one was stated.</summary>
public sealed class CohortAnswer : IDosingAnswer
{
    internal CohortAnswer(CohortRequest request, long patients, CohortResult planned, CohortResult? instead)
        : this(request, patients, planned, instead, [])
    {
    }

    private CohortAnswer(
        CohortRequest request, long patients, CohortResult planned, CohortResult? instead, ImmutableArray<RefusedPatient> refused) =>
        (Request, Patients, Planned, Instead, Refused) = (request, patients, planned, instead, refused);

    /// <summary>What was asked.</summary>
    public CohortRequest Request { get; }

    /// <summary>The number of patients.</summary>
    public long Patients { get; }

    /// <summary>What the stated doses come to.</summary>
    public CohortResult Planned { get; }

    /// <summary>What the other doses come to; null when there are none.</summary>
    public CohortResult? Instead { get; }

    /// <summary>
    /// The patients for whom there is no course, in the order of the request; none when they were handed over as they were met.
    /// </summary>
    public ImmutableArray<RefusedPatient> Refused { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    /// <summary>A cohort has findings counted over its courses, and no review of one.</summary>
    Review? IDosingAnswer.Review => null;

    /// <summary>What the stated doses come to.</summary>
    public override string ToString() => Planned.ToString();

    internal CohortAnswer With(ImmutableArray<RefusedPatient> refused) => new(Request, Patients, Planned, Instead, refused);
}
