namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The <c>division</c> and the <c>rounding</c> of an object. A refused one is replaced by a placeholder, so that it is not also reported
/// missing.
/// </summary>
internal readonly record struct StatedChoices(
    Frequency? Division, bool IsDivisionRefused, CapsuleRounding? Rounding, bool IsRoundingRefused)
{
    public static StatedChoices Of(JsonMembers members)
    {
        Frequency? division = members.Read("division", Values.Division);
        CapsuleRounding? rounding = members.Read("rounding", Values.Rounding);
        bool isDivisionRefused = division is null && members.Has("division");
        bool isRoundingRefused = rounding is null && members.Has("rounding");
        return new StatedChoices(
            isDivisionRefused ? Frequency.OnceDaily : division,
            isDivisionRefused,
            isRoundingRefused ? CapsuleRounding.Down : rounding,
            isRoundingRefused);
    }
}
