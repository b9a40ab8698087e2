namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A step as it was read. Where something of it was refused, something harmless stands in for that, so that the rest of it can be
/// judged.
/// </summary>
/// <param name="Known">The step; null when there is nothing to judge.</param>
/// <param name="IsWhole">Whether nothing of it was refused.</param>
/// <param name="IsOpen">Whether it states no days.</param>
internal readonly record struct StatedStep(TitrationStep? Known, bool IsWhole, bool IsOpen)
{
    /// <summary>The step; null when something of it was refused.</summary>
    public TitrationStep? Taken => IsWhole ? Known : null;

    /// <summary>This step with a division and a rounding where it states none of its own.</summary>
    public StatedStep With(StatedChoices choices)
    {
        if (Known is not { } step)
        {
            return this;
        }

        bool takesDivision = !step.IsPause && step.Frequency is null && choices.Division is not null;
        bool takesRounding = step.Dose is not null && step.Rounding is null && choices.Rounding is not null;
        step = takesDivision ? step.Taken(choices.Division!) : step;
        step = takesRounding ? step.Rounded(choices.Rounding!) : step;
        bool isWhole = IsWhole && !(takesDivision && choices.IsDivisionRefused) && !(takesRounding && choices.IsRoundingRefused);
        return this with { Known = step, IsWhole = isWhole };
    }
}
