namespace Isotretinoin.Dosing;

/// <summary>A value outside the range that is accepted. The message says the range with its unit.</summary>
public sealed class OutOfRangeException : ArgumentOutOfRangeException, IRefusing
{
    internal OutOfRangeException(RefusalCode code, string member, object stated, string accepted, string parameter)
        : base(parameter, stated, $"Accepted: {accepted}.") => Refusal = Refusal.Of(code, member, $"Read {stated}. Accepted: {accepted}.");

    internal OutOfRangeException(Refusal refusal, object stated, string parameter)
        : base(parameter, stated, refusal.Sentence) => Refusal = refusal;

    /// <summary>Why, of which member, and what is accepted.</summary>
    public Refusal Refusal { get; }
}
