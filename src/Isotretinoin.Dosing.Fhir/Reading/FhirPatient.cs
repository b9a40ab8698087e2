using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>What a record says of a patient: weights, date of birth, pregnancy. What it does not say is unknown, never no.</summary>
public sealed class FhirPatient
{
    // A limit of this product's own: a record older than a pregnancy says nothing of today.
    private const int LongestPregnancy = 300;

    private FhirPatient(FhirFault? fault, PatientFacts facts, WeightHistory? weights, ImmutableArray<Remark> remarks) =>
        (Fault, Facts, Weights, Remarks) = (fault, facts, weights, remarks);

    /// <summary>Why the document was not read at all; null when it was.</summary>
    public FhirFault? Fault { get; }

    /// <summary>The facts, for <see cref="Reviewing"/>.</summary>
    public PatientFacts Facts { get; }

    /// <summary>The dated weights; null when there is none.</summary>
    public WeightHistory? Weights { get; }

    /// <summary>What was made of the elements.</summary>
    public ImmutableArray<Remark> Remarks { get; }

    /// <summary>Reads a patient.</summary>
    /// <param name="utf8">A Patient, an Observation, a Bundle, a list of them, or an object whose properties are such. UTF-8.</param>
    /// <param name="patientId">The patient, by id or reference; what is of others is not used.</param>
    /// <param name="asOf">The day of today.</param>
    public static FhirPatient Read(ReadOnlySpan<byte> utf8, string patientId, DateOnly asOf) =>
        Read(utf8, patientId, asOf, ClinicalCodes.None);

    /// <summary>Reads a patient, with facts by codes of the host.</summary>
    /// <param name="utf8">A Patient, an Observation, a Bundle, a list of them, or an object whose properties are such. UTF-8.</param>
    /// <param name="patientId">The patient, by id or reference; what is of others is not used.</param>
    /// <param name="asOf">The day of today.</param>
    /// <param name="clinical">The codes that say yes to a fact.</param>
    public static FhirPatient Read(ReadOnlySpan<byte> utf8, string patientId, DateOnly asOf, ClinicalCodes clinical)
    {
        ArgumentNullException.ThrowIfNull(patientId);
        ArgumentNullException.ThrowIfNull(clinical);
        using var document = new FhirDocument(utf8);
        return Read(document, document.Root, patientId, asOf, clinical);
    }

    /// <summary>Reads the patient in a value of a document.</summary>
    internal static FhirPatient Read(FhirDocument document, FhirNode holder, string patientId, DateOnly asOf, ClinicalCodes clinical)
    {
        if (document.Fault is { } fault)
        {
            return new FhirPatient(fault, PatientFacts.NoneKnown, weights: null, []);
        }

        var patient = FhirReference.Of(patientId);
        var observations = new ObservationReader(document, patient);
        var flags = new FlagReader(document, clinical, patient);
        PatientFacts facts = PatientFacts.NoneKnown;
        List<ReadWeight> weights = [];
        List<RemarkLog> logs = [];
        foreach (FhirEntry entry in document.EntriesIn(holder).DistinctBy(entry => entry.Key ?? (object)entry.Resource.Place))
        {
            FhirNode resource = entry.Resource;
            var log = new RemarkLog(resource);
            logs.Add(log);
            if (entry.Is("Observation"))
            {
                weights.AddRange(observations.Weights(resource, log));
                bool isPregnant = observations.PregnantOn(resource) is { } date
                    && date.DayNumber >= asOf.DayNumber - LongestPregnancy && date.DayNumber <= asOf.DayNumber + 1;
                facts = isPregnant ? facts.With(PatientFlag.Pregnant, YesNoUnknown.Yes) : facts;
            }
            else if (entry.Is("Patient"))
            {
                facts = Born(resource, patient, log) is { } born ? facts.WithBirthDate(born) : facts;
            }
            else
            {
                facts = flags.Read(resource).Aggregate(facts, (known, flag) => known.With(flag, YesNoUnknown.Yes));
            }
        }

        WeightChoice.Chosen chosen = WeightChoice.Of(weights, asOf);
        return new FhirPatient(fault: null, chosen.After(facts), chosen.Weights, [.. logs.SelectMany(log => log.InOrder)]);
    }

    private static DateOnly? Born(FhirNode resource, FhirReference patient, RemarkLog log)
    {
        FhirNode id = resource["id"u8];
        if (id.Text is not { } stated || !new FhirReference("Patient", stated).IsSameAs(patient))
        {
            log.Refuse(RemarkCode.PatientOther, resource, "id", $"Read {id.Shown()}, which is not the patient.");
            return null;
        }

        FhirNode born = resource["birthDate"u8];
        if (born.IsPresent && born.Date() is null)
        {
            log.Note(
                RemarkCode.PatientBirthDatePartial,
                born,
                "",
                $"Read {born.Shown()}; the age is unknown. Accepted: a date such as 2005-03-01.");
        }

        return born.Date();
    }

    /// <summary>The facts.</summary>
    public override string ToString() => Fault?.ToString() ?? Facts.ToString();
}
