namespace Isotretinoin.Dosing.Testing;

/// <summary>One day of a course walked day by day; the cumulative dose counts what was already taken in.</summary>
public sealed record WalkedDay(int Number, int Step, int DayOfStep, int Milligrams, Fraction Cumulative);
