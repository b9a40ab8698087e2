namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads a MedicationDispense as an audit counts it: with its formulation and the days that it was for.</summary>
internal static class CountedDispense
{
    /// <summary>The dispensing; null when it cannot be counted, with a remark.</summary>
    public static AuditDispensing? Of(ReadRequest read, DispensedSupply supply)
    {
        if (TakenReader.Formulated(read) is not { } formulation)
        {
            return null;
        }

        if (SupplyReader.Days(read.Node["daysSupply"u8], read.Log) is not { } days)
        {
            read.Log.Refuse(
                RemarkCode.HistoryDaysSupply,
                read.Node,
                "daysSupply",
                "The days' supply is not known. An audit needs it of every dispense.");
            return null;
        }

        try
        {
            return AuditDispensing.On(supply.Date, days, formulation, supply.Capsules.AsSpan());
        }
        catch (Exception refused) when (Refusal.Of(refused) is [var reason, ..])
        {
            read.Log.Refuse(RemarkCode.HistoryNotUsed, read.Node, "quantity", reason.Sentence);
            return null;
        }
    }
}
