using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads the dispenses, statements and administrations of isotretinoin of a document.</summary>
/// <param name="document">The document.</param>
/// <param name="codes">The codes of isotretinoin.</param>
/// <param name="patient">The patient.</param>
internal sealed class HistoryReader(FhirDocument document, DrugCodes codes, FhirReference patient)
{
    private readonly List<RemarkLog> logs = [];

    /// <summary>What was handed over.</summary>
    public List<(DispensedSupply Supply, Formulation? Formulation)> Dispensed { get; } = [];

    /// <summary>What was taken as told.</summary>
    public TakenLedger Told { get; } = new();

    /// <summary>What was taken as seen.</summary>
    public TakenLedger Seen { get; } = new();

    /// <summary>The document.</summary>
    public FhirNode Root => document.Root;

    /// <summary>The remarks, in the order of the document.</summary>
    public ImmutableArray<Remark> Remarks => [.. logs.SelectMany(log => log.InOrder)];

    /// <summary>Reads all.</summary>
    public void Read()
    {
        foreach (FhirEntry entry in document.Entries.DistinctBy(entry => entry.Key ?? (object)entry.Resource.Place))
        {
            if (entry.Is("MedicationDispense") && OfPatient(entry.Resource) is { } dispense)
            {
                Dispensed.AddRange(DispenseReader.Read(dispense));
            }
            else if (entry.Is("MedicationStatement") && OfPatient(entry.Resource) is { } statement)
            {
                TakenReader.Statement(statement, Told);
            }
            else if (entry.Is("MedicationAdministration") && OfPatient(entry.Resource) is { } administration)
            {
                TakenReader.Administration(administration, Seen);
            }
        }
    }

    /// <summary>The log of one resource more.</summary>
    public RemarkLog LogOf(FhirNode resource)
    {
        var log = new RemarkLog(resource);
        logs.Add(log);
        return log;
    }

    /// <summary>The record with its drug; null when it is of another drug or patient, or is refused.</summary>
    private ReadRequest? OfPatient(FhirNode resource)
    {
        RemarkLog log = LogOf(resource);
        ReadDrug? drug = DrugReader.Read(document, resource, codes, log);
        if (drug is null || log.HasRefusal)
        {
            return null;
        }

        if (resource["subject"u8]["reference"u8].Text is { } reference && document.IsOfPatient(reference, patient))
        {
            return new ReadRequest(resource, document.Sent(resource), log) { Drug = drug };
        }

        log.Refuse(
            RemarkCode.HistoryNotUsed,
            resource,
            "subject",
            $"Read {resource["subject"u8]["reference"u8].Shown()}, which is not the patient.");
        return null;
    }
}
