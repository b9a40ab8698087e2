namespace Isotretinoin.Dosing;

/// <summary>The refusals of an end that does not fit the steps, the target and the start.</summary>
internal static class EndRefusals
{
    /// <summary>The refusal of an open step that nothing ends.</summary>
    public static Refusal LacksTarget { get; } = Refusal.Of(
        RefusalCode.TargetRequired,
        "target",
        "A step is open until a target: state the target, the days of the step, or until when it goes on.");

    /// <summary>The refusal of an end by a date beside another one.</summary>
    public static Refusal TwoEnds { get; } = Refusal.Of(
        RefusalCode.EndContradiction, "until", "An open step ends by a date, or with the target or its supply: state one of them.");

    /// <summary>The refusal of whole supplies or packs without the days of a supply.</summary>
    public static Refusal LacksSupplyDays { get; } = Refusal.Of(
        RefusalCode.SupplyDaysRequired, "supplyDays", "Whole supplies and packs need the days of a supply.");

    /// <summary>Whether an end fits; the rest of a plan is not looked at.</summary>
    public static bool Fits(CourseEnd end, bool isOpen, bool hasTarget, bool hasStart) =>
        !isOpen ? end.Ending == CourseEnding.Target : end.NeedsTarget ? hasTarget : hasStart;

    /// <summary>Why an end does not fit.</summary>
    public static Refusal Of(CourseEnd end, bool isOpen) => !isOpen ? Refusal.Of(
            RefusalCode.EndNothingOpen,
            end.NeedsTarget ? "end" : "until",
            "Every step states its days, so that no other end is of use: leave out the end, or the days of one step.")
        : end.NeedsTarget ? LacksTarget
        : Refusal.Of(RefusalCode.UntilNeedsStart, "start", "An end by a date needs the date of day 1.");
}
