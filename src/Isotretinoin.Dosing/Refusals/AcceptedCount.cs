using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The accepted whole numbers of days, capsules, refills and the like: inclusive bounds and a unit. Nothing is clamped.</summary>
public sealed class AcceptedCount
{
    internal AcceptedCount(int least, int most, string unit, RefusalCode code) => (Least, Most, Unit, Code) = (least, most, unit, code);

    /// <summary>The least accepted number.</summary>
    public int Least { get; }

    /// <summary>The greatest accepted number.</summary>
    public int Most { get; }

    /// <summary>What is counted: <c>days</c>.</summary>
    public string Unit { get; }

    /// <summary>The code of its refusal.</summary>
    public RefusalCode Code { get; }

    /// <summary>Whether a number is accepted.</summary>
    public bool Contains(long number) => number >= Least && number <= Most;

    /// <summary>The range in words: <c>1 to 3,650 days</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most:#,0} {Unit}");

    /// <summary>The number; throws when it is not accepted.</summary>
    internal int Checked(int number, string member, string parameter) =>
        Contains(number) ? number : throw new OutOfRangeException(Code, member, number, ToString(), parameter);
}
