using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A patient of a cohort without a course, and the refusal.</summary>
public sealed class RefusedPatient
{
    internal RefusedPatient(long number, CohortPatient patient, Titration titration, Refusal refusal) =>
        (Number, Patient, Titration, Refusal) = (number, patient, titration, refusal);

    /// <summary>The number of the patient in the request, from 1.</summary>
    public long Number { get; }

    /// <summary>The patient.</summary>
    public CohortPatient Patient { get; }

    /// <summary>The intended doses.</summary>
    public Titration Titration { get; }

    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; }

    /// <summary>Number, weight and reason.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}: {Patient}: {Refusal.Sentence}");
}
