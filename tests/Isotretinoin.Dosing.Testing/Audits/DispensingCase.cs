using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Capsules dispensed on a day, counted from 1 January 2026, which is day 0.</summary>
public sealed record DispensingCase(int Day, int Days, Formulation Formulation, int Strength, int Count)
{
    public AuditDispensing Dispensing => AuditDispensing.On(HistoryCase.Date(Day), Days, Formulation, CapsuleCount.OfStrength(Strength, Count));

    public int Milligrams => Strength * Count;

    /// <summary>The line of a ledger.</summary>
    public string Line(string patient) =>
        string.Create(CultureInfo.InvariantCulture, $"{patient},{HistoryCase.Date(Day):yyyy-MM-dd},{Count}x{Strength},{Formulation},{Days}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Day}: {Count}x{Strength} {Formulation} for {Days}]");
}
