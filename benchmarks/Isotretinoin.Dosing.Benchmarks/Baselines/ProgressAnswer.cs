namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What every way of working out a progress answers with: days, milligrams, and mg/kg in thousandths, ties to even.</summary>
public readonly record struct ProgressAnswer(int DosingDays, int MissedDays, int Milligrams, long ThousandthsPerKilogram);
