using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One line of a derivation: an operation on amounts, and the amount that it gives.</summary>
public sealed class DerivationLine
{
    internal DerivationLine(DerivationTerm result, DerivationOperation operation, ImmutableArray<DerivationTerm> operands) =>
        (Result, Operation, Operands) = (result, operation, operands);

    /// <summary>What the line works out.</summary>
    public DerivationTerm Result { get; }

    /// <summary>What is done.</summary>
    public DerivationOperation Operation { get; }

    /// <summary>What it is done to, in the order that the operation states; each was given or worked out on an earlier line.</summary>
    public ImmutableArray<DerivationTerm> Operands { get; }

    /// <summary>
    /// The line, the same in every culture: <c>step 1 exact dose = 0.5 mg/kg/day × 64.3 kg = 32.15
    /// mg/day</c>; with <c>≈</c> before a number that was rounded to be written.
    /// </summary>
    public override string ToString()
    {
        string sign = Result.Amount.StartsWith('≈') ? "≈ " : "= ";
        string currency = Operation == DerivationOperation.Convert ? $" {Result.Formulation}" : "";
        return $"{Result.Name} = {Operation.Write(Operands)} {sign}{Result.Amount.TrimStart('≈')}{currency}";
    }
}
