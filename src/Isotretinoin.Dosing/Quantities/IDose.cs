namespace Isotretinoin.Dosing;

/// <summary>What the four kinds of dose have in common, so that their text and comparison are written once.</summary>
internal interface IDose<TSelf>
    where TSelf : struct, IDose<TSelf>
{
    static abstract AcceptedRange Accepted { get; }

    Amount Amount { get; }

    static abstract TSelf Of(Amount amount);
}
