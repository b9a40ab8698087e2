namespace Isotretinoin.Dosing;

/// <summary>A value outside its accepted range. The message has the range and the unit.</summary>
public sealed class OutOfRangeException : ArgumentOutOfRangeException, IRefusing
{
    internal OutOfRangeException(RefusalCode code, string member, object stated, string accepted, string parameter)
        : base(parameter, stated, $"Accepted: {accepted}.") => Refusal = Refusal.Of(code, member, $"Read {stated}. Accepted: {accepted}.");

    internal OutOfRangeException(Refusal refusal, object stated, string parameter)
        : base(parameter, stated, refusal.Sentence) => Refusal = refusal;

    /// <summary>The refusal: code, member and what is accepted.</summary>
    public Refusal Refusal { get; }
}
