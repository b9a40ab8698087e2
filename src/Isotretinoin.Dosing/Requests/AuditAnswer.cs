using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The courses of many patients' ledgers, what they come to together, and the patients left out.</summary>
public sealed class AuditAnswer : IDosingAnswer
{
    internal AuditAnswer(AuditRequest request, AuditSummary summary, long leftOut)
        : this(request, summary, leftOut, [], [])
    {
    }

    private AuditAnswer(
        AuditRequest request,
        AuditSummary summary,
        long leftOut,
        ImmutableArray<AuditedPatient> audited,
        ImmutableArray<RefusedLedger> refused) =>
        (Request, Summary, LeftOut, Audited, Refused) = (request, summary, leftOut, audited, refused);

    /// <summary>The request.</summary>
    public AuditRequest Request { get; }

    /// <summary>What the courses come to together.</summary>
    public AuditSummary Summary { get; }

    /// <summary>The number of patients left out.</summary>
    public long LeftOut { get; }

    /// <summary>The audited patients, in the order of the request; empty when they were passed to a callback.</summary>
    public ImmutableArray<AuditedPatient> Audited { get; }

    /// <summary>The patients left out, in the order of the request; empty when they were passed to a callback.</summary>
    public ImmutableArray<RefusedLedger> Refused { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    /// <summary>Null: an audit judges the stated criteria, and no guideline.</summary>
    Review? IDosingAnswer.Review => null;

    /// <summary>The courses and the patients left out.</summary>
    public override string ToString() => $"{Summary}; {CountText.Of(LeftOut, "patient")} left out";

    internal AuditAnswer With(ImmutableArray<AuditedPatient> audited, ImmutableArray<RefusedLedger> refused) =>
        new(Request, Summary, LeftOut, audited, refused);
}
