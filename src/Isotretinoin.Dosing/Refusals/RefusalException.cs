using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What was stated cannot be so, or does not fit together. <see cref="Refusals"/> says why, and of which members.</summary>
public sealed class RefusalException : ArgumentException, IRefusing
{
    internal RefusalException(RefusalCode code, string member, string sentence)
        : this(Refusal.Of(code, member, sentence))
    {
    }

    internal RefusalException(RefusalCode code, string member, string sentence, string parameter)
        : base(sentence, parameter) => Refusals = [Refusal.Of(code, member, sentence)];

    /// <summary>Refusals of one argument, or of what all were made of when no parameter is named.</summary>
    internal RefusalException(IEnumerable<Refusal> refusals, string? parameter)
        : this([.. refusals], parameter)
    {
    }

    internal RefusalException(params ReadOnlySpan<Refusal> refusals)
        : base(refusals[0].Sentence) => Refusals = [.. refusals];

    private RefusalException(ImmutableArray<Refusal> refusals, string? parameter)
        : base(refusals[0].Sentence, parameter) => Refusals = refusals;

    /// <summary>The first refusal.</summary>
    public Refusal Refusal => Refusals[0];

    /// <summary>Everything that is refused; at least one.</summary>
    public ImmutableArray<Refusal> Refusals { get; }
}
