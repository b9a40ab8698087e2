namespace Isotretinoin.Dosing.Json;

/// <summary><c>division</c>: <c>"once"</c> or <c>"twice"</c>.</summary>
internal static class RequestedDivision
{
    public static Frequency Read(in RequestReader reader) => reader.Choice(Frequency.All, d => d.Id, ErrorCode.DivisionUnknown);
}
