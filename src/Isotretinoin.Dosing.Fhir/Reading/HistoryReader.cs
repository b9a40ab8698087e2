using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads the dispenses, statements and administrations of isotretinoin of a document.</summary>
/// <param name="document">The document.</param>
/// <param name="codes">The codes of isotretinoin.</param>
/// <param name="patient">The patient.</param>
internal sealed class HistoryReader(FhirDocument document, DrugCodes codes, FhirReference patient)
{
    private readonly List<RemarkLog> logs = [];
    private readonly Dictionary<FhirLedger, List<Remark>> missing = FhirLedger.All.ToDictionary(ledger => ledger, _ => new List<Remark>());

    /// <summary>What was handed over.</summary>
    public List<ReadDispense> Dispensed { get; } = [];

    /// <summary>What was taken as told.</summary>
    public TakenLedger Told { get; } = new();

    /// <summary>What was taken as seen.</summary>
    public TakenLedger Seen { get; } = new();

    /// <summary>The remarks, in the order of the document.</summary>
    public ImmutableArray<Remark> Remarks => [.. logs.SelectMany(log => log.InOrder)];

    /// <summary>The refusals of lines of a ledger, in the order of the document.</summary>
    public ImmutableArray<Remark> Missing(FhirLedger ledger) => [.. missing[ledger]];

    /// <summary>Reads all.</summary>
    public void Read()
    {
        foreach (FhirEntry entry in document.Entries.DistinctBy(entry => entry.Key ?? (object)entry.Resource.Place))
        {
            if (entry.Is("MedicationDispense"))
            {
                Read(entry.Resource, FhirLedger.Dispensed, AddDispense);
            }
            else if (entry.Is("MedicationStatement"))
            {
                Read(entry.Resource, FhirLedger.AsTold, statement => TakenReader.Statement(statement, Told));
            }
            else if (entry.Is("MedicationAdministration"))
            {
                Read(entry.Resource, FhirLedger.AsSeen, administration => TakenReader.Administration(administration, Seen));
            }
        }
    }

    /// <summary>The history of what was taken; null when there is none, or the records contradict each other, with a remark.</summary>
    public DoseHistory? History(TakenLedger taken, FhirLedger ledger)
    {
        RemarkLog log = LogOf(document.Root);
        DoseHistory? history = taken.History(document.Root, log);
        missing[ledger].AddRange(log.InOrder);
        return history;
    }

    private void Read(FhirNode resource, FhirLedger ledger, Action<ReadRequest> add)
    {
        RemarkLog log = LogOf(resource);
        FhirNode subject = resource["subject"u8]["reference"u8];
        bool isOfPatient = subject.Text is { } reference && document.IsOfPatient(reference, patient);
        ReadDrug? drug = DrugReader.Read(document, resource, codes, log);
        bool isRead = drug is not null && !log.HasRefusal;
        if (isRead && isOfPatient)
        {
            add(new ReadRequest(resource, document.Sent(resource), log) { Drug = drug! });
        }
        else if (isRead)
        {
            log.Refuse(RemarkCode.HistoryNotUsed, resource, "subject", $"Read {subject.Shown()}, which is not the patient.");
        }

        if (isOfPatient && !IsOfNothing(resource["status"u8].Text, ledger))
        {
            missing[ledger].AddRange(log.InOrder.Where(remark => remark.IsRefusal));
        }
    }

    private void AddDispense(ReadRequest dispense)
    {
        var audit = new RemarkLog(dispense.Node);
        if (DispenseReader.Read(dispense, audit) is { } read)
        {
            Dispensed.Add(read);
            missing[FhirLedger.Dispensed].AddRange(audit.InOrder.Where(remark => remark.IsRefusal));
        }
    }

    /// <summary>Whether by its status nothing was handed over or taken, so that no line is missing without it.</summary>
    private static bool IsOfNothing(string? status, FhirLedger ledger) =>
        status is "entered-in-error" or "intended" or "preparation" or "cancelled" or "declined"
        || (status == "in-progress" && ledger == FhirLedger.Dispensed);

    private RemarkLog LogOf(FhirNode resource)
    {
        var log = new RemarkLog(resource);
        logs.Add(log);
        return log;
    }
}
