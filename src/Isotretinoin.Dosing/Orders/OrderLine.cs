using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Capsules of one strength as ordered: the number at each time of a dosing day, and the total quantity.</summary>
/// <remarks>A strength that no product has is accepted; a review reports it.</remarks>
public sealed class OrderLine
{
    /// <summary>The accepted capsules of a strength in one dose.</summary>
    public static AcceptedRange AcceptedCapsules { get; } = AcceptedRange.OfCounts(1, 1_000, "capsules", RefusalCode.DoseOutOfRange);

    /// <summary>The accepted total quantity.</summary>
    public static AcceptedRange AcceptedQuantity { get; } = AcceptedRange.OfCounts(1, 100_000, "capsules", RefusalCode.SupplyOutOfRange);

    private OrderLine(int strength, int first, int second, int? quantity) =>
        (StrengthInMilligrams, FirstCount, SecondCount, Quantity) = (strength, first, second, quantity);

    /// <summary>The strength of each capsule in mg.</summary>
    public int StrengthInMilligrams { get; }

    /// <summary>The capsules of a dosing day.</summary>
    public int CapsulesPerDay => FirstCount + SecondCount;

    /// <summary>The total quantity; null when not stated.</summary>
    public int? Quantity { get; }

    /// <summary>The capsules of the only or the morning dose; 0 when all are taken in the evening.</summary>
    internal int FirstCount { get; }

    /// <summary>The capsules of the evening dose; 0 when there is none.</summary>
    internal int SecondCount { get; }

    /// <summary>Capsules taken at once; in the morning when other lines are taken in the evening.</summary>
    /// <param name="strengthInMilligrams">From 1 to 1,000 mg.</param>
    /// <param name="capsules">From 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static OrderLine OnceDaily(int strengthInMilligrams, int capsules) => new(
        Strength(strengthInMilligrams), Count(capsules, nameof(capsules)), second: 0, quantity: null);

    /// <summary>Capsules taken in the morning and in the evening.</summary>
    /// <param name="strengthInMilligrams">From 1 to 1,000 mg.</param>
    /// <param name="morning">From 1 to 1,000.</param>
    /// <param name="evening">From 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static OrderLine TwiceDaily(int strengthInMilligrams, int morning, int evening) => new(
        Strength(strengthInMilligrams),
        Count(morning, nameof(morning)),
        Count(evening, nameof(evening)),
        quantity: null);

    /// <summary>Capsules taken in the evening, when another strength is taken in the morning.</summary>
    /// <param name="strengthInMilligrams">From 1 to 1,000 mg.</param>
    /// <param name="capsules">From 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static OrderLine InTheEvening(int strengthInMilligrams, int capsules) => new(
        Strength(strengthInMilligrams), first: 0, Count(capsules, nameof(capsules)), quantity: null);

    /// <summary>The capsules of a day by dose.</summary>
    /// <param name="strengthInMilligrams">From 1 to 1,000 mg.</param>
    /// <param name="first">In the only or the morning dose; from 0 to 1,000.</param>
    /// <param name="evening">In the evening dose; from 0 to 1,000.</param>
    internal static OrderLine Of(int strengthInMilligrams, int first, int evening) =>
        evening == 0 ? OnceDaily(strengthInMilligrams, first)
        : first == 0 ? InTheEvening(strengthInMilligrams, evening)
        : TwiceDaily(strengthInMilligrams, first, evening);

    /// <summary>This line with a total quantity.</summary>
    /// <param name="quantity">From 1 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public OrderLine Dispensing(int quantity) =>
        new(StrengthInMilligrams, FirstCount, SecondCount, AcceptedQuantity.Checked(quantity, "count", nameof(quantity)));

    /// <summary>This line without a quantity.</summary>
    internal OrderLine Undispensed => new(StrengthInMilligrams, FirstCount, SecondCount, quantity: null);

    /// <summary>
    /// Strength, capsules of a dosing day and quantity, as a line of an order: <c>40 mg capsules, 2 in the morning</c>,
    /// <c>20 mg capsules, 1 every other day, 15 capsules</c>.
    /// </summary>
    /// <param name="frequency">The division of a dosing day in the order.</param>
    /// <param name="pattern">The dosing days.</param>
    public string InWords(Frequency frequency, IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(frequency);
        ArgumentNullException.ThrowIfNull(pattern);
        bool isOnce = SecondCount == 0 && frequency == Frequency.OnceDaily;
        string times = isOnce ? string.Create(CultureInfo.InvariantCulture, $"{FirstCount}{(pattern.IsDaily ? " once daily" : "")}")
            : SecondCount == 0 ? string.Create(CultureInfo.InvariantCulture, $"{FirstCount} in the morning")
            : FirstCount == 0 ? string.Create(CultureInfo.InvariantCulture, $"{SecondCount} in the evening")
            : string.Create(CultureInfo.InvariantCulture, $"{FirstCount} in the morning and {SecondCount} in the evening");
        string days = pattern.IsDaily ? "" : $" {pattern.InWords}";
        string total = Quantity is { } quantity ? $", {CountText.Of(quantity, "capsule")}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{StrengthInMilligrams} mg capsules, {times}{days}{total}");
    }

    /// <summary>Strength, capsules of a day and quantity, as the only line of a daily order.</summary>
    public override string ToString() => InWords(Frequency.OnceDaily, IntakePattern.Daily);

    private static int Strength(int strengthInMilligrams) =>
        CapsuleCount.AcceptedOrderedStrength.Checked(strengthInMilligrams, "mg", nameof(strengthInMilligrams));

    private static int Count(int capsules, string parameter) => AcceptedCapsules.Checked(capsules, "count", parameter);
}
