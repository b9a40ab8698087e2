namespace Isotretinoin.Dosing.Json;

/// <summary>A cumulative dose as text: <c>"120 mg/kg conventional"</c>.</summary>
public sealed class CumulativeDoseConverter : QuantityConverter<CumulativeDose>
{
    private protected override string Accepted => $"text such as '120 mg/kg conventional'; {CumulativeDose.Accepted}";
}
