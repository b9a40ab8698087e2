using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// A stated value has more decimals than its quantity resolves. It is refused, because rounding it would change what was prescribed.
/// </summary>
public sealed class ResolutionException : ArgumentException
{
    internal ResolutionException(decimal value, AcceptedRange accepted, string parameter)
        : base(
            string.Create(CultureInfo.InvariantCulture, $"{value} {accepted.Unit} is finer than the resolution. Accepted: {accepted}."),
            parameter) =>
        (Value, Accepted) = (value, accepted);

    /// <summary>The value that was refused.</summary>
    public decimal Value { get; }

    /// <summary>What is accepted.</summary>
    public AcceptedRange Accepted { get; }
}
