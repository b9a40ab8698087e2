namespace Isotretinoin.Dosing.Cli;

/// <summary>The numbers of an order as sentences, with what is unknown.</summary>
internal static class OrderNumbers
{
    public static IEnumerable<string> Of(Order order, PatientFacts patient)
    {
        yield return $"Formulation: {order.Formulation?.Id ?? "not stated"}.";
        string mean = order.Pattern.IsDaily ? "" : $", on {Show.Whole(order.Pattern.DosingDays)} of {Show.Days(order.Pattern.Days)}: "
            + $"{Show.Milligrams(order.MeanMilligramsPerDay)} a day on average";
        yield return $"Dose: {Show.Whole(order.MilligramsOnDosingDay)} mg on a dosing day, "
            + $"{(order.Frequency == Frequency.TwiceDaily ? "in two doses" : "in one dose")}{mean}{PerKilogram(order, patient)}.";
        yield return $"Supply: {Supply(order)}.";
        yield return $"Refills: {(order.Refills is { } refills ? Show.Whole(refills) : "not stated")}.";
        if (patient.Lesions is { } lesions)
        {
            yield return $"Lesions: {lesions}, which suggest {lesions.SuggestedSeverity} acne; reviewed as {patient.AcneSeverity}.";
        }
    }

    private static string PerKilogram(Order order, PatientFacts patient)
    {
        string weighed = patient.WeighedOn is { } on ? $", weighed on {Show.Date(on)}" : "";
        return patient switch
        {
            { Weight: { } weight } => $"; {Show.PerKilogram(order.MilligramsPerKilogramPerDay(weight))} mg/kg/day for {weight}{weighed}",
            { UnreadableWeight: { } written } => $"; mg/kg/day unknown: '{written}' is not a body weight",
            _ => "; mg/kg/day unknown: no weight stated",
        };
    }

    private static string Supply(Order order)
    {
        string stated = order.DaysSupply is { } days ? $"{Show.Days(days)} stated" : "days not stated";
        string lasting = order.DaysSupplied is { } longest ? $", capsules for {Show.Days(longest)} at most" : "";
        string sum = order.SupplyAddsUp is { } addsUp ? addsUp ? "; the quantities add up" : "; the quantities do not add up" : "";
        return stated + lasting + sum;
    }
}
