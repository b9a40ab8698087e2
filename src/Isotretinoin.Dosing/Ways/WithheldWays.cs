using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A critical finding, and how many ways that meet the wishes have it. They are counted, not listed.</summary>
public sealed class WithheldWays
{
    internal WithheldWays(int count, Finding finding) => (Count, Finding) = (count, finding);

    /// <summary>How many ways have it.</summary>
    public int Count { get; }

    /// <summary>The finding, as the first of these ways in the stated order has it.</summary>
    public Finding Finding { get; }

    /// <summary>The number and the finding.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{CountText.Of(Count, "way")}: {Finding}");
}
