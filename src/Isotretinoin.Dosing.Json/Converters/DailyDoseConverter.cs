namespace Isotretinoin.Dosing.Json;

/// <summary>A daily dose as text: <c>"40 mg/day conventional"</c>.</summary>
public sealed class DailyDoseConverter : QuantityConverter<DailyDose>
{
    private protected override string Accepted => $"text such as '40 mg/day conventional'; {DailyDose.Accepted}";
}
