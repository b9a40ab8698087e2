using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A table of options and its findings.</summary>
public sealed class OptionsAnswer : IDosingAnswer
{
    internal OptionsAnswer(OptionsRequest request, DoseOptions options, Review review)
    {
        (Request, Options, Review) = (request, options, review);
        Derivations = request.Reviewing.IsExplained ? [.. options.Rows.Select(Derivation.Of)] : null;
    }

    /// <summary>The request.</summary>
    public OptionsRequest Request { get; }

    /// <summary>The table.</summary>
    public DoseOptions Options { get; }

    /// <summary>The findings of the rows.</summary>
    public Review Review { get; }

    /// <summary>The working of each row, in order; null when not requested.</summary>
    public ImmutableArray<Derivation>? Derivations { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The table and its findings.</summary>
    public override string ToString() => $"{Options}; {Review}";
}
