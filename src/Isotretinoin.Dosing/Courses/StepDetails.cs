using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What few steps of a titration state: together, so that a plain step carries one reference for all of it.</summary>
/// <param name="DoseBeforeConversion">The dose as stated, when it was converted.</param>
/// <param name="Ceiling">The ceiling, in the milligrams in which it was stated.</param>
/// <param name="Cycle">The daily doses of a stated cycle.</param>
/// <param name="Rounding">A rounding of its own.</param>
/// <param name="Frequency">A division of its own.</param>
/// <param name="IsAsBefore">Whether the pattern is still to be that of the course before.</param>
/// <param name="Note">The note of the step.</param>
internal sealed record StepDetails(
    WeightBasedDose? DoseBeforeConversion,
    Ceiling? Ceiling,
    ImmutableArray<DailyDose> Cycle,
    CapsuleRounding? Rounding,
    Frequency? Frequency,
    bool IsAsBefore,
    string? Note)
{
    public static StepDetails None { get; } = new(null, null, [], null, null, IsAsBefore: false, Note: null);
}
