using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// Why a result is what it is: what was given, and every line of the working, each from amounts that were given or worked out before it. A value,
/// built from a result when it is asked for; a result that nobody asks about pays nothing for it.
/// </summary>
public sealed class Derivation
{
    internal Derivation(ImmutableArray<DerivationTerm> given, ImmutableArray<DerivationLine> lines) => (Given, Lines) = (given, lines);

    /// <summary>What was given: by the caller, by the product, or by a source that the term names.</summary>
    public ImmutableArray<DerivationTerm> Given { get; }

    /// <summary>The lines of the working, in order; the last ones end at the result's own numbers.</summary>
    public ImmutableArray<DerivationLine> Lines { get; }

    /// <summary>Finds an amount by its name, which is unique in the derivation.</summary>
    /// <returns>The term, given or worked out, or null when there is none of that name.</returns>
    public DerivationTerm? Find(string name) => Given.Concat(Lines.Select(line => line.Result)).FirstOrDefault(term => term.Name == name);

    /// <summary>What was given, then the working, one line each, the same in every culture.</summary>
    public override string ToString() => string.Join('\n', Given.Select(term => $"given {term}").Concat(Lines.Select(line => line.ToString())));
}
