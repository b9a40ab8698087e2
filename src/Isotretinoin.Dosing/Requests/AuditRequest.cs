using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The ledgers of many patients: their courses, and which stated criteria each course meets.</summary>
/// <remarks>
/// The patients are read once for each answer and not kept, so that millions need little memory. Each stands alone: the answer does not
/// depend on their order.
/// </remarks>
public sealed class AuditRequest : IDosingRequest
{
    private readonly AuditTerms terms;

    private AuditRequest(IEnumerable<AuditPatient> patients, AuditTerms terms) => (Patients, this.terms) = (patients, terms);

    /// <summary>The accepted gaps.</summary>
    public static AcceptedRange AcceptedGap { get; } = CriterionKind.AcceptedDays;

    /// <inheritdoc/>
    public Operation Operation => Operation.Audit;

    /// <summary>The patients.</summary>
    public IEnumerable<AuditPatient> Patients { get; }

    /// <summary>The last day that counts: later days of periods, and later dispensings, are left out.</summary>
    public DateOnly AsOf => terms.AsOf;

    /// <summary>The most days without a dose within a course.</summary>
    public int GapDays => terms.GapDays;

    /// <summary>The formulation in whose milligrams everything is counted.</summary>
    public Formulation Formulation => terms.Formulation;

    /// <summary>The weights that divide the milligrams.</summary>
    public WeightPolicy Policy => terms.Policy;

    /// <summary>The criteria, each once.</summary>
    public ImmutableArray<AuditCriterion> Criteria => terms.Criteria;

    /// <summary>An audit of many patients.</summary>
    /// <param name="patients">The patients.</param>
    /// <param name="asOf">The last day that counts.</param>
    /// <param name="gapDays">The most days without a dose within a course, from 0 to 3,650.</param>
    /// <param name="formulation">The formulation in whose milligrams everything is counted, those of others by equivalence.</param>
    /// <param name="policy">The weights that divide the milligrams.</param>
    /// <param name="criteria">What is asked of each course; may be nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gapDays"/> is out of range.</exception>
    public static AuditRequest Of(
        IEnumerable<AuditPatient> patients,
        DateOnly asOf,
        int gapDays,
        Formulation formulation,
        WeightPolicy policy,
        params ReadOnlySpan<AuditCriterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(patients);
        if (patients is IReadOnlyCollection<AuditPatient> known && known.Contains(null))
        {
            throw new ArgumentNullException(nameof(patients));
        }

        ArgumentNullException.ThrowIfNull(formulation);
        ArgumentNullException.ThrowIfNull(policy);
        ImmutableArray<AuditCriterion> asked = Elements.SetOf(criteria, nameof(criteria));
        int gap = AcceptedGap.Checked(gapDays, "gapDays", nameof(gapDays));
        return new AuditRequest(patients, new AuditTerms(asOf, gap, formulation, policy, asked));
    }

    /// <summary>The same audit of other patients.</summary>
    public AuditRequest Over(IEnumerable<AuditPatient> patients) => Of(patients, AsOf, GapDays, Formulation, Policy, Criteria.AsSpan());

    /// <summary>Divides each ledger into courses, and counts and judges them.</summary>
    public AuditAnswer Answer()
    {
        ImmutableArray<AuditedPatient>.Builder audited = ImmutableArray.CreateBuilder<AuditedPatient>();
        ImmutableArray<RefusedLedger>.Builder refused = ImmutableArray.CreateBuilder<RefusedLedger>();
        AuditAnswer answer = Answer(audited.Add, refused.Add);
        return answer.With(audited.DrainToImmutable(), refused.DrainToImmutable());
    }

    /// <summary>The same, with each patient passed to a callback; the answer keeps none of them.</summary>
    /// <param name="audited">Receives each patient with the courses.</param>
    /// <param name="refused">Receives each patient whose ledger or weights contradict themselves.</param>
    public AuditAnswer Answer(Action<AuditedPatient> audited, Action<RefusedLedger> refused)
    {
        ArgumentNullException.ThrowIfNull(audited);
        ArgumentNullException.ThrowIfNull(refused);
        var tally = new AuditTally(Criteria.Length);
        long number = 0;
        long leftOut = 0;
        foreach (AuditPatient patient in Patients)
        {
            ArgumentNullException.ThrowIfNull(patient, nameof(Patients));
            number++;
            if (AuditedPatient.TryAudit(patient, terms, out ImmutableArray<Refusal> refusals) is { } courses)
            {
                tally.Add(courses);
                audited(courses);
            }
            else
            {
                leftOut++;
                refused(new RefusedLedger(number, patient, refusals));
            }
        }

        return new AuditAnswer(this, new AuditSummary(tally, Criteria), leftOut);
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>Date, gap, policy and criteria.</summary>
    public override string ToString()
    {
        string criteria = Criteria.IsEmpty ? "no criterion" : string.Join(", ", Criteria);
        return $"audit as of {DateText.Of(AsOf)}, gap {CountText.Of(GapDays, "day")}, weight policy {Policy}, {Formulation}: {criteria}";
    }
}
