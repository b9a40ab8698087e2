namespace Isotretinoin.Dosing.Json;

/// <summary>A body weight as text: <c>"70.3 kg"</c>.</summary>
public sealed class BodyWeightConverter : QuantityConverter<BodyWeight>
{
    private protected override string Accepted => $"text such as '70.3 kg'; {BodyWeight.Accepted}";
}
