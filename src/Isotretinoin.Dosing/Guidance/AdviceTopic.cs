namespace Isotretinoin.Dosing;

/// <summary>What a sentence of a guideline for patients is about.</summary>
internal sealed class AdviceTopic
{
    private AdviceTopic(string id) => Id = id;

    /// <summary>How capsules are swallowed.</summary>
    public static AdviceTopic Taking { get; } = new("taking");

    /// <summary>Until when a supply is picked up.</summary>
    public static AdviceTopic Supply { get; } = new("supply");

    /// <summary>Contraception and pregnancy tests.</summary>
    public static AdviceTopic Pregnancy { get; } = new("pregnancy");

    /// <summary>Giving blood.</summary>
    public static AdviceTopic BloodDonation { get; } = new("blood-donation");

    /// <summary>Missed doses.</summary>
    public static AdviceTopic MissedDose { get; } = new("missed-dose");

    public string Id { get; }

    public override string ToString() => Id;
}
