using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A patient of a cohort who has a course, but whose weight or age is implausible. The totals include the course.</summary>
public sealed class ImplausiblePatient
{
    internal ImplausiblePatient(long number, CohortPatient patient, Finding finding) =>
        (Number, Patient, Finding) = (number, patient, finding);

    /// <summary>The number of the patient in the request, from 1.</summary>
    public long Number { get; }

    /// <summary>The patient.</summary>
    public CohortPatient Patient { get; }

    /// <summary>The finding: <c>weight.implausible</c> or <c>age.implausible</c>.</summary>
    public Finding Finding { get; }

    /// <summary>Number, weight and finding.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}: {Patient}: {Finding.Sentence}");
}
