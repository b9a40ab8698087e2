using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The input is contradictory or incomplete. <see cref="Refusals"/> has the reasons and members.</summary>
public sealed class RefusalException : ArgumentException, IRefusing
{
    internal RefusalException(RefusalCode code, string member, string sentence)
        : this(Refusal.Of(code, member, sentence))
    {
    }

    internal RefusalException(RefusalCode code, string member, string sentence, string parameter)
        : base(sentence, parameter) => Refusals = [Refusal.Of(code, member, sentence)];

    /// <summary>Refusals of one argument, or of several when no parameter is named.</summary>
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

    /// <summary>All refusals; at least one.</summary>
    public ImmutableArray<Refusal> Refusals { get; }
}
