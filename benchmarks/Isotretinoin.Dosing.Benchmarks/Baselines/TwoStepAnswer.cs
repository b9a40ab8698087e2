namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What every way of planning a two-step course answers with, so that the ways can be compared: days, counted from day 1.</summary>
public readonly record struct TwoStepAnswer(int Days, int Reached, int LastDayWithin);
