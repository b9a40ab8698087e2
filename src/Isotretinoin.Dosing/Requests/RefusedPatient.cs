using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A patient of a cohort for whom there is no course, and why.</summary>
public sealed class RefusedPatient
{
    internal RefusedPatient(long number, CohortPatient patient, Titration titration, Refusal refusal) =>
        (Number, Patient, Titration, Refusal) = (number, patient, titration, refusal);

    /// <summary>The number of the patient in the order of the request, from 1.</summary>
    public long Number { get; }

    /// <summary>The patient.</summary>
    public CohortPatient Patient { get; }

    /// <summary>The doses that were intended.</summary>
    public Titration Titration { get; }

    /// <summary>Why there is no course.</summary>
    public Refusal Refusal { get; }

    /// <summary>Number, weight and reason.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}: {Patient}: {Refusal.Sentence}");
}
