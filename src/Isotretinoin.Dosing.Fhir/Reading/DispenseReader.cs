namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads a MedicationDispense.</summary>
internal static class DispenseReader
{
    /// <summary>What was handed over; null when it is refused, with a remark.</summary>
    /// <param name="read">The dispense.</param>
    /// <param name="audit">Receives why an audit cannot count it.</param>
    public static ReadDispense? Read(ReadRequest read, RemarkLog audit)
    {
        FhirNode dispense = read.Node;
        RemarkLog log = read.Log;
        if (!dispense["status"u8].Says("completed"))
        {
            log.Refuse(RemarkCode.HistoryStatus, dispense, "status", $"Read {dispense["status"u8].Shown()}. Accepted: completed.");
        }
        else if (dispense["whenHandedOver"u8].Date() is not { } date)
        {
            bool isPrepared = dispense["whenPrepared"u8].IsPresent;
            log.Refuse(
                isPrepared ? RemarkCode.HistoryPreparedOnly : RemarkCode.HistoryDateMissing,
                dispense,
                "whenHandedOver",
                isPrepared ? "The dispense was prepared; whether it was handed over is not known." : "The dispense has no whole date.");
        }
        else if (read.Drug.Strength is not { } strength
            || SupplyReader.Capsules(dispense["quantity"u8], read.Drug, log) is not { } capsules)
        {
            log.Refuse(RemarkCode.HistoryNotUsed, dispense, "quantity", "The capsules that were handed over are not known.");
        }
        else
        {
            CompareDays(read, capsules);
            var supply = DispensedSupply.On(date, CapsuleCount.AsOrdered(strength, capsules));
            return new ReadDispense(supply, read.Drug.Formulation, CountedDispense.Of(read with { Log = audit }, supply));
        }

        return null;
    }

    /// <summary>Remarks on a days' supply that the capsules, by the dosage, do not come to.</summary>
    private static void CompareDays(ReadRequest read, int capsules)
    {
        FhirNode stated = read.Node["daysSupply"u8];
        List<FhirNode> dosages = read.Node["dosageInstruction"u8].Items.ToList();
        var scratch = new ReadRequest(read.Node, read.Sent, new RemarkLog(read.Node));
        if (stated.IsPresent && dosages is [var only] && RequestReader.Dosage(scratch, only, read.Drug) is { } dosage
            && dosage.Pattern.IsDaily && SupplyReader.Days(stated, scratch.Log) is { } days
            && (long)days * (dosage.First + dosage.Evening) != capsules)
        {
            read.Log.Note(
                RemarkCode.HistoryDaysSupply,
                stated,
                "",
                FormattableString.Invariant(
                    $"{capsules} capsules at {dosage.First + dosage.Evening} a day are not {days} days; the capsules are used."));
        }
    }
}
