using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads MedicationRequests.</summary>
/// <param name="document">The document.</param>
/// <param name="codes">The codes of isotretinoin.</param>
/// <param name="patient">The patient.</param>
internal sealed class RequestReader(FhirDocument document, DrugCodes codes, FhirReference patient)
{
    private const string ByMouth = "26643006";
    private const int MostDosages = 24;

    /// <summary>Reads an order; null when it is of another drug, or does not count.</summary>
    /// <param name="request">The resource.</param>
    /// <param name="others">Receives a remark when the order is of another patient.</param>
    public ReadRequest? Read(FhirNode request, List<Remark> others)
    {
        string? status = request["status"u8].Text;
        if (status is "completed" or "stopped" or "cancelled" or "entered-in-error" || request["intent"u8].Says("option")
            || request["doNotPerform"u8].IsTrue)
        {
            return null;
        }

        var log = new RemarkLog(request);
        ReadDrug? drug = DrugReader.Read(document, request, codes, log);
        if (drug is null && !log.HasRefusal)
        {
            return null;
        }

        if (!IsOfPatient(request, log))
        {
            others.AddRange(log.InOrder.Where(remark => remark.Code == RemarkCode.OrderOtherPatient));
            return null;
        }

        var read = new ReadRequest(request, document.Sent(request), log);
        RefuseModifiers(request, log);
        if (log.HasRefusal || drug is null)
        {
            return read;
        }

        read = read with
        {
            Drug = drug,
            WrittenOn = BoundsReader.Date(request["authoredOn"u8], log),
            Supply = SupplyReader.Read(request["dispenseRequest"u8], drug, log),
        };
        log.NotRead(request, "substitution");
        Dose(read, drug, log);
        return read;
    }

    private static void Dose(ReadRequest read, ReadDrug drug, RemarkLog log)
    {
        FhirNode dosages = read.Node["dosageInstruction"u8];
        if (!dosages.Items.Any())
        {
            log.Refuse(
                RemarkCode.DoseMissing, read.Node, "dosageInstruction", "The order has no dosage. Accepted: a dose and its times.");
        }

        if (dosages.Items.Count() > MostDosages)
        {
            log.Refuse(
                RemarkCode.TimingNotAPattern,
                dosages,
                "",
                FormattableString.Invariant($"The order has {dosages.Items.Count()} dosages. Accepted: up to {MostDosages}."));
            return;
        }

        foreach (FhirNode dosage in dosages.Items)
        {
            if (Dosage(read, dosage, drug) is { } known)
            {
                read.Dosages.Add(known);
            }
        }
    }

    /// <summary>Reads a dosage; null when it is refused, with a remark.</summary>
    public static ReadDosage? Dosage(ReadRequest read, FhirNode dosage, ReadDrug drug)
    {
        RemarkLog log = read.Log;
        if (!IsByMouth(dosage["route"u8], log))
        {
            return null;
        }

        // The times are read first, so that a range of doses can say what it comes to; their remarks come after the dose's.
        var timing = new RemarkLog(read.Node);
        Schedule? schedule = TimingReader.Read(dosage, timing);
        if (new DoseReader(drug, schedule?.Times, log).Read(dosage) is not { } amount)
        {
            return null;
        }

        log.AddAll(timing);
        if (schedule is null)
        {
            return null;
        }

        FhirNode repeat = dosage["timing"u8]["repeat"u8];
        log.NotRead(dosage, "maxDosePerPeriod", "maxDosePerAdministration", "maxDosePerLifetime");
        log.NotRead(repeat, "count", "duration", "offset");
        if (schedule.Times > 2)
        {
            log.Note(
                RemarkCode.TimingTimesADay,
                dosage,
                "timing",
                FormattableString.Invariant(
                    $"The order is {schedule.Times} times a day; its total is read as a morning and an evening dose."));
        }

        bool isAsNeeded = dosage["asNeededBoolean"u8].IsTrue || dosage["asNeededCodeableConcept"u8].IsPresent;
        if (isAsNeeded)
        {
            log.Note(RemarkCode.TimingAsNeeded, dosage, "asNeeded", "The order is as needed; it is read as scheduled.");
        }

        (int first, int evening) = schedule.Share(amount);
        return BoundsReader.Bounded(
            new ReadDosage(read, dosage["sequence"u8].Whole(0, int.MaxValue), first, evening, schedule.Pattern), repeat, log);
    }

    private bool IsOfPatient(FhirNode request, RemarkLog log)
    {
        FhirNode subject = request["subject"u8];
        if (subject["reference"u8].Text is not { } reference)
        {
            log.Note(
                RemarkCode.OrderOtherPatient, request, "subject", "The order does not say whose it is; it is read as the patient's.");
            return true;
        }

        if (document.IsOfPatient(reference, patient))
        {
            return true;
        }

        log.Refuse(
            RemarkCode.OrderOtherPatient, subject, "", $"The order is of {subject["reference"u8].Shown()}, not of the patient.");
        return false;
    }

    private static bool IsByMouth(FhirNode route, RemarkLog log)
    {
        List<FhirCoding> codings = FhirCoding.Of(route);
        if (codings.Exists(coding => coding.Is(FhirCoding.Snomed, ByMouth)) || !route.IsPresent)
        {
            return true;
        }

        if (codings.Count > 0)
        {
            log.Refuse(
                RemarkCode.OrderRoute, route, "", $"Read the route {codings[0].Node["code"u8].Shown()}. Accepted: by mouth, {ByMouth}.");
            return false;
        }

        log.Note(RemarkCode.OrderRoute, route, "", $"The route is written as text, {route["text"u8].Shown()}; it is read as by mouth.");
        return true;
    }

    private void RefuseModifiers(FhirNode request, RemarkLog log)
    {
        for (int place = request.Place + 1; place < request.End; place++)
        {
            bool isName = document.Tokens[place].Type == JsonTokenType.PropertyName;
            if (isName && document.Tokens.IsText(document.Tokens[place], "modifierExtension"u8)
                && request.At(place + 1) is { IsPresent: true } extension && extension.Items.Any())
            {
                log.Refuse(RemarkCode.OrderModifierExtension, extension, "", "A modifier extension is not known. Accepted: none.");
                return;
            }
        }

        if (request["implicitRules"u8] is { IsPresent: true } rules)
        {
            log.Refuse(RemarkCode.OrderModifierExtension, rules, "", "Implicit rules are not known. Accepted: none.");
        }
    }
}
