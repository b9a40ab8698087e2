using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Converts the doses of a dosing day to the lines of an order, one per strength.</summary>
internal static class OrderDoses
{
    private const string Member = "doses";

    public static ImmutableArray<OrderLine> Lines(ImmutableArray<Intake> doses, string parameter)
    {
        bool isOnce = doses is [{ Time: var only }] && only == IntakeTime.Once;
        bool isTwice = doses.Length == 2 && Has(doses, IntakeTime.Morning) && Has(doses, IntakeTime.Evening);
        if (!isOnce && !isTwice)
        {
            throw new RefusalException(
                RefusalCode.DivisionUnknown,
                Member,
                "Accepted: one dose at once, or one in the morning and one in the evening.",
                parameter);
        }

        if (doses.Sum(dose => dose.Capsules.Sum(Milligrams)) > Order.MostMilligramsADay || doses.Any(HasTooManyOfAStrength))
        {
            throw new RefusalException(
                RefusalCode.DoseOutOfRange,
                Member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Accepted: up to {Order.MostMilligramsADay:#,0} mg a day, and {OrderLine.AcceptedCapsules} of a strength in a dose."),
                parameter);
        }

        int[] strengths = [.. doses.SelectMany(dose => dose.Capsules).Select(capsules => capsules.StrengthInMilligrams).Distinct()];
        return strengths.Length <= Product.MostStrengths
            ? [.. strengths.Select(strength => Line(doses, strength))]
            : throw new RefusalException(
                RefusalCode.ProductStrengths, Member, $"Accepted: up to {Product.MostStrengths} strengths.", parameter);
    }

    /// <summary>The doses of a dosing day from the lines of an order, each from the strongest down.</summary>
    public static ImmutableArray<Intake> Of(ImmutableArray<OrderLine> lines, Frequency frequency)
    {
        IntakeTime first = frequency == Frequency.TwiceDaily ? IntakeTime.Morning : IntakeTime.Once;
        return [.. At(first, lines, line => line.FirstCount), .. At(IntakeTime.Evening, lines, line => line.SecondCount)];
    }

    private static IEnumerable<Intake> At(IntakeTime time, ImmutableArray<OrderLine> lines, Func<OrderLine, int> count)
    {
        CapsuleCount[] capsules =
        [
            .. lines.Where(line => count(line) > 0).OrderByDescending(line => line.StrengthInMilligrams)
                .Select(line => CapsuleCount.AsOrdered(line.StrengthInMilligrams, count(line))),
        ];
        return capsules.Length == 0 ? [] : [Intake.At(time, capsules)];
    }

    private static OrderLine Line(ImmutableArray<Intake> doses, int strength) =>
        OrderLine.Of(strength, Count(doses, strength, isEvening: false), Count(doses, strength, isEvening: true));

    private static bool Has(ImmutableArray<Intake> doses, IntakeTime time) => doses.Any(dose => dose.Time == time);

    private static long Milligrams(CapsuleCount capsules) => (long)capsules.StrengthInMilligrams * capsules.Count;

    private static bool HasTooManyOfAStrength(Intake dose) => dose.Capsules
        .GroupBy(capsules => capsules.StrengthInMilligrams)
        .Any(ofStrength => !OrderLine.AcceptedCapsules.Contains(ofStrength.Sum(capsules => (long)capsules.Count)));

    private static int Count(ImmutableArray<Intake> doses, int strength, bool isEvening) => doses
        .Where(dose => dose.Time == IntakeTime.Evening == isEvening)
        .Sum(dose => dose.Capsules.Where(capsules => capsules.StrengthInMilligrams == strength).Sum(capsules => capsules.Count));
}
