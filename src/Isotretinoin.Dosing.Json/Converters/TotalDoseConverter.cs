namespace Isotretinoin.Dosing.Json;

/// <summary>A total dose as text: <c>"7740 mg conventional"</c>.</summary>
public sealed class TotalDoseConverter : QuantityConverter<TotalDose>
{
    private protected override string Accepted => $"text such as '7740 mg conventional'; {TotalDose.Accepted}";
}
