namespace Isotretinoin.Dosing;

/// <summary>The members that the four kinds of dose share for text and comparison.</summary>
internal interface IDose<TSelf>
    where TSelf : struct, IDose<TSelf>
{
    static abstract AcceptedRange Accepted { get; }

    Amount Amount { get; }

    static abstract TSelf Of(Amount amount);
}
