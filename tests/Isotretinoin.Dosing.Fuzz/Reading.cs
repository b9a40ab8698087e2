namespace Isotretinoin.Dosing.Fuzz;

/// <summary>What a target made of an input.</summary>
/// <param name="IsAccepted">Whether the input was accepted rather than refused.</param>
/// <param name="Answered">How much was answered, in bytes: an answer may cost in proportion to its length.</param>
/// <param name="MustKeepItsPromises">Holds the answer against what is promised of every input; throws <see cref="BrokenPromiseException"/>.</param>
internal sealed record Reading(bool IsAccepted, int Answered, Action MustKeepItsPromises);
