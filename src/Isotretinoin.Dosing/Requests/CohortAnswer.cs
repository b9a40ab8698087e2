using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The totals of one intent for many patients, and of another if stated.</summary>
public sealed class CohortAnswer : IDosingAnswer
{
    internal CohortAnswer(CohortRequest request, long patients, CohortResult planned, CohortResult? instead)
        : this(request, patients, planned, instead, [], [])
    {
    }

    private CohortAnswer(
        CohortRequest request,
        long patients,
        CohortResult planned,
        CohortResult? instead,
        ImmutableArray<RefusedPatient> refused,
        ImmutableArray<ImplausiblePatient> implausible)
    {
        (Request, Patients, Planned, Instead) = (request, patients, planned, instead);
        (Refused, Implausible) = (refused, implausible);
    }

    /// <summary>The request.</summary>
    public CohortRequest Request { get; }

    /// <summary>The number of patients.</summary>
    public long Patients { get; }

    /// <summary>The result of the stated doses.</summary>
    public CohortResult Planned { get; }

    /// <summary>The result of the other doses; null when there are none.</summary>
    public CohortResult? Instead { get; }

    /// <summary>The patients without a course, in the order of the request; empty when they were passed to a callback.</summary>
    public ImmutableArray<RefusedPatient> Refused { get; }

    /// <summary>
    /// The patients with a course and an implausible weight or age, each finding once, in the order of the request; empty when they were
    /// passed to a callback.
    /// </summary>
    public ImmutableArray<ImplausiblePatient> Implausible { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    /// <summary>Null: the findings of a cohort are counted over its courses.</summary>
    Review? IDosingAnswer.Review => null;

    /// <summary>The result of the stated doses.</summary>
    public override string ToString() => Planned.ToString();

    internal CohortAnswer With(ImmutableArray<RefusedPatient> refused, ImmutableArray<ImplausiblePatient> implausible) =>
        new(Request, Patients, Planned, Instead, refused, implausible);
}
