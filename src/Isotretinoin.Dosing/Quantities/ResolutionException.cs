using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A stated dose has more decimals than accepted. It is refused, because rounding it would change what was prescribed.</summary>
public sealed class ResolutionException : ArgumentException, IRefusing
{
    internal ResolutionException(decimal value, AcceptedRange accepted, string parameter)
        : base(Text(value, accepted), parameter) =>
        (Value, Accepted, Refusal) = (value, accepted, Refusal.Of(RefusalCode.DoseResolution, accepted.Member, Text(value, accepted)));

    /// <summary>The refused value.</summary>
    public decimal Value { get; }

    /// <summary>The accepted range.</summary>
    public AcceptedRange Accepted { get; }

    /// <summary>The refusal: code, member and what is accepted.</summary>
    public Refusal Refusal { get; }

    private static string Text(decimal value, AcceptedRange accepted) =>
        string.Create(CultureInfo.InvariantCulture, $"{value} {accepted.Unit} is finer than the resolution. Accepted: {accepted}.");
}
