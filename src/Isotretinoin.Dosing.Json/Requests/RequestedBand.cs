namespace Isotretinoin.Dosing.Json;

/// <summary><c>band</c>: <c>{"low":0.5,"high":1,"formulation":…}</c> in mg/kg/day.</summary>
internal static class RequestedBand
{
    private static readonly RequestedEnds Ends = new(
        "low", "high", WeightBasedDose.Accepted, ErrorCode.DoseOutOfRange, ErrorCode.BandReversed, "A band runs from the lower dose to the higher.");

    /// <summary>Reads a band. The formulation is the one that goes without saying, if any does.</summary>
    public static DoseBand Read(ref RequestReader reader, Formulation? implied)
    {
        (decimal low, decimal high, Formulation formulation) = Ends.Read(ref reader, implied);
        return DoseBand.Between(
            WeightBasedDose.FromMilligramsPerKilogramPerDay(low, formulation), WeightBasedDose.FromMilligramsPerKilogramPerDay(high, formulation));
    }
}
