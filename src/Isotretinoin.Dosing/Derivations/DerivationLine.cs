using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One line of a derivation: an operation, its operands and its result.</summary>
public sealed class DerivationLine
{
    internal DerivationLine(DerivationTerm result, DerivationOperation operation, ImmutableArray<DerivationTerm> operands) =>
        (Result, Operation, Operands) = (result, operation, operands);

    /// <summary>The result.</summary>
    public DerivationTerm Result { get; }

    /// <summary>The operation.</summary>
    public DerivationOperation Operation { get; }

    /// <summary>The operands, in the order of the operation; each is an input or the result of an earlier line.</summary>
    public ImmutableArray<DerivationTerm> Operands { get; }

    /// <summary>
    /// The line, the same in every culture: <c>step 1 exact dose = 0.5 mg/kg/day × 64.3 kg = 32.15
    /// mg/day</c>; with <c>≈</c> before a rounded number.
    /// </summary>
    public override string ToString()
    {
        string sign = Result.Amount.StartsWith('≈') ? "≈ " : "= ";
        string currency = Operation == DerivationOperation.Convert ? $" {Result.Formulation}" : "";
        return $"{Result.Name} = {Operation.Write(Operands)} {sign}{Result.Amount.TrimStart('≈')}{currency}";
    }
}
