namespace Isotretinoin.Dosing.Json;

/// <summary>A weight-based dose as text: <c>"0.5 mg/kg/day conventional"</c>.</summary>
public sealed class WeightBasedDoseConverter : QuantityConverter<WeightBasedDose>
{
    private protected override string Accepted => $"text such as '0.5 mg/kg/day conventional'; {WeightBasedDose.Accepted}";
}
