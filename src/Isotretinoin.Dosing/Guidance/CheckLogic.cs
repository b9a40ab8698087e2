namespace Isotretinoin.Dosing;

/// <summary>The logic of a check.</summary>
/// <param name="SentenceOn">The check in words, on a drug.</param>
/// <param name="Departs">Whether a subject departs, as far as it is of a formulation.</param>
/// <param name="Say">The sentence on a subject that departs.</param>
internal sealed record CheckLogic(
    Func<string, string> SentenceOn, Func<ReviewSubject, Formulation?, bool> Departs, Func<ReviewSubject, Formulation?, string> Say);
