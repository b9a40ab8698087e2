namespace Isotretinoin.Dosing.Tests;

/// <summary>A line of a derivation as a reader finds it: an operation by its identifier, what it is done to, and what it is said to give.</summary>
internal sealed record WrittenLine(string Operation, IReadOnlyList<WrittenAmount> Operands, WrittenAmount Result)
{
    public static WrittenLine Of(DerivationLine line) => new(line.Operation!, [.. line.Operands.Select(WrittenAmount.Of)], WrittenAmount.Of(line));
}
