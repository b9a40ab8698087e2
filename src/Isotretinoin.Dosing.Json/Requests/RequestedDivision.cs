namespace Isotretinoin.Dosing.Json;

/// <summary><c>division</c>: <c>"once"</c> or <c>"twice"</c>.</summary>
internal static class RequestedDivision
{
    public static Division Read(in RequestReader reader) => reader.Choice(Division.All, d => d.Id, ErrorCode.DivisionUnknown);
}
