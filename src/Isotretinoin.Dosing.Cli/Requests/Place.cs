namespace Isotretinoin.Dosing.Cli;

/// <summary>A place of the input: its name in messages, and its rank in the order of mistakes.</summary>
/// <param name="Name">Its name in messages: <c>--dose 0.5x28d</c>, or <c>history.csv line 3, mg</c>.</param>
/// <param name="Rank">Lower ranks are listed first.</param>
internal sealed record Place(string Name, int Rank)
{
    /// <summary>The rank of a file, after every flag.</summary>
    public const int OfFiles = 1_000_000;

    /// <summary>The rank of missing input, after everything stated.</summary>
    public const int OfMissing = int.MaxValue - 1;

    /// <summary>The last rank.</summary>
    public const int Last = int.MaxValue;
}
