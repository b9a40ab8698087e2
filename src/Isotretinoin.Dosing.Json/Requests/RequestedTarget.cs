namespace Isotretinoin.Dosing.Json;

/// <summary><c>target</c>: <c>{"from":120,"to":150,"formulation":…}</c> in mg/kg.</summary>
internal static class RequestedTarget
{
    private static readonly RequestedEnds Ends = new(
        "from", "to", CumulativeDose.Accepted, ErrorCode.TargetOutOfRange, ErrorCode.TargetReversed, "A target runs from the lower dose to the higher.");

    /// <summary>Reads a target. The formulation is the one that goes without saying, if any does.</summary>
    public static CumulativeTarget Read(ref RequestReader reader, Formulation? implied)
    {
        (decimal from, decimal to, Formulation formulation) = Ends.Read(ref reader, implied);
        return CumulativeTarget.Between(from, to, formulation);
    }
}
