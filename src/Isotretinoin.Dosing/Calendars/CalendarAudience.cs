namespace Isotretinoin.Dosing;

/// <summary>Whom a rule of a calendar is for. Where the answer is not known the rule is kept, with its condition in words.</summary>
public sealed class CalendarAudience
{
    private readonly YesNoUnknown? canGetPregnant;

    private CalendarAudience(string condition, YesNoUnknown? canGetPregnant) => (Condition, this.canGetPregnant) = (condition, canGetPregnant);

    /// <summary>Every patient.</summary>
    public static CalendarAudience Everyone { get; } = new("", canGetPregnant: null);

    /// <summary>Patients who can get pregnant.</summary>
    public static CalendarAudience CanGetPregnant { get; } = new("if the patient can get pregnant", YesNoUnknown.Yes);

    /// <summary>Patients who cannot get pregnant.</summary>
    public static CalendarAudience CannotGetPregnant { get; } = new("if the patient cannot get pregnant", YesNoUnknown.No);

    /// <summary>The condition in words; empty for everyone.</summary>
    public string Condition { get; }

    /// <summary>The condition in words, or what the rule is for.</summary>
    public override string ToString() => Condition.Length == 0 ? "every patient" : Condition;

    /// <summary>Whether the rule is for a patient of whom so much is known: unknown is never taken for no.</summary>
    internal bool MayInclude(YesNoUnknown answer) => canGetPregnant is null || answer == YesNoUnknown.Unknown || answer == canGetPregnant;
}
