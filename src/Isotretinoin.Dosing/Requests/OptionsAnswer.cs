using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A table of options and what was found of its rows.</summary>
public sealed class OptionsAnswer : IDosingAnswer
{
    internal OptionsAnswer(OptionsRequest request, DoseOptions options, Review review)
    {
        (Request, Options, Review) = (request, options, review);
        Derivations = request.Reviewing.IsExplained ? [.. options.Rows.Select(Derivation.Of)] : null;
    }

    /// <summary>What was asked.</summary>
    public OptionsRequest Request { get; }

    /// <summary>The table.</summary>
    public DoseOptions Options { get; }

    /// <summary>What was found of the rows.</summary>
    public Review Review { get; }

    /// <summary>The working of each row, in their order; null when it is not asked for.</summary>
    public ImmutableArray<Derivation>? Derivations { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The table and what was found of it.</summary>
    public override string ToString() => $"{Options}; {Review}";
}
