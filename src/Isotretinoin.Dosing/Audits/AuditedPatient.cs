using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A patient of an audit with the courses of the ledger.</summary>
public sealed class AuditedPatient
{
    private AuditedPatient(AuditPatient patient, ImmutableArray<AuditedCourse> courses) => (Patient, Courses) = (patient, courses);

    /// <summary>The patient.</summary>
    public AuditPatient Patient { get; }

    /// <summary>The courses, earliest first; empty when nothing was taken by the as-of date.</summary>
    public ImmutableArray<AuditedCourse> Courses { get; }

    /// <summary>Identifier and courses.</summary>
    public override string ToString() => $"{Patient.Id}: {(Courses.IsEmpty ? "no course" : string.Join("; ", Courses))}";

    /// <summary>Divides a ledger into courses and sums each.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="terms">What is asked.</param>
    /// <param name="refusals">The contradictions of the ledger and of the weights.</param>
    /// <returns>The patient with the courses; null when there are contradictions.</returns>
    internal static AuditedPatient? TryAudit(AuditPatient patient, AuditTerms terms, out ImmutableArray<Refusal> refusals)
    {
        refusals = [];
        DoseHistory? history = Made(
            () => patient.IsDispensed
                ? DispensingSpread.Of(patient.Dispensings, terms.AsOf)
                : DoseHistory.Of(patient.Periods.AsSpan()),
            ref refusals);
        WeightHistory? weights = patient.Weights.IsEmpty ? null : Made(() => WeightHistory.Of(patient.Weights.AsSpan()), ref refusals);
        if (history is null || !refusals.IsEmpty)
        {
            return null;
        }

        int number = 0;
        return new AuditedPatient(
            patient, [.. CourseSpan.Of(history, terms).Select(span => new AuditedCourse(++number, span, history, weights, terms))]);
    }

    private static T? Made<T>(Func<T> make, ref ImmutableArray<Refusal> refusals)
        where T : class
    {
        try
        {
            return make();
        }
        catch (RefusalException refused)
        {
            refusals = refusals.AddRange(refused.Refusals);
            return null;
        }
    }
}
