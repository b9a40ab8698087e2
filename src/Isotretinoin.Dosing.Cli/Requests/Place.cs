namespace Isotretinoin.Dosing.Cli;

/// <summary>Where something is stated: what messages call it, and its rank among all places, by which mistakes are listed.</summary>
/// <param name="Name">What messages call it: <c>--dose 0.5x28d</c>, or <c>history.csv line 3, mg</c>.</param>
/// <param name="Rank">Lower ranks are listed first.</param>
internal sealed record Place(string Name, int Rank)
{
    /// <summary>The rank of a file, after every flag.</summary>
    public const int OfFiles = 1_000_000;

    /// <summary>The rank of what nobody stated, after everything that was.</summary>
    public const int OfMissing = int.MaxValue - 1;

    /// <summary>The rank of what is asked for at the end.</summary>
    public const int Last = int.MaxValue;
}
