using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Converts the doses of a dosing day to the lines of an order, one per strength.</summary>
internal static class OrderDoses
{
    private const string Member = "doses";

    /// <summary>Whether the doses are in milligrams alone.</summary>
    /// <exception cref="RefusalException">Only some of them are.</exception>
    public static bool AreInMilligrams(ImmutableArray<Intake> doses, string parameter)
    {
        int count = doses.Count(dose => dose.Capsules.IsEmpty);
        return count > 0 && count < doses.Length
            ? throw new RefusalException(
                RefusalCode.DoseNotStated, Member, "Accepted: every dose in capsules, or every dose in mg.", parameter)
            : count > 0;
    }

    /// <summary>The parts of an order in milligrams.</summary>
    /// <exception cref="RefusalException">The times are not accepted, or the doses are above the limit of an order.</exception>
    public static OrderParts Milligrams(IntakePattern pattern, ImmutableArray<Intake> doses, string parameter)
    {
        MustBeOfADay(doses, parameter);
        return doses.Sum(dose => (long)dose.Milligrams) > Order.MostMilligramsADay
            ? throw new RefusalException(
                RefusalCode.DoseOutOfRange,
                Member,
                string.Create(CultureInfo.InvariantCulture, $"Accepted: up to {Order.MostMilligramsADay:#,0} mg a day."),
                parameter)
            : new OrderParts(pattern, [])
            {
                FirstMilligrams = doses.Where(dose => dose.Time != IntakeTime.Evening).Sum(dose => dose.Milligrams),
                SecondMilligrams = doses.Where(dose => dose.Time == IntakeTime.Evening).Sum(dose => dose.Milligrams),
            };
    }

    public static ImmutableArray<OrderLine> Lines(ImmutableArray<Intake> doses, string parameter)
    {
        MustBeOfADay(doses, parameter);
        List<int> strengths = [];
        long milligrams = 0;
        bool hasTooMany = false;
        foreach (Intake dose in doses)
        {
            foreach (CapsuleCount capsules in dose.Capsules)
            {
                int strength = capsules.StrengthInMilligrams;
                milligrams += (long)strength * capsules.Count;
                hasTooMany |= !OrderLine.AcceptedCapsules.Contains(CountOf(dose, strength));
                if (!strengths.Contains(strength))
                {
                    strengths.Add(strength);
                }
            }
        }

        if (milligrams > Order.MostMilligramsADay || hasTooMany)
        {
            throw new RefusalException(
                RefusalCode.DoseOutOfRange,
                Member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Accepted: up to {Order.MostMilligramsADay:#,0} mg a day, and {OrderLine.AcceptedCapsules} of a strength in a dose."),
                parameter);
        }

        return strengths.Count <= Product.MostStrengths
            ? [.. strengths.ConvertAll(strength => Line(doses, strength))]
            : throw new RefusalException(
                RefusalCode.ProductStrengths, Member, $"Accepted: up to {Product.MostStrengths} strengths.", parameter);
    }

    /// <summary>The doses of a dosing day from the parts of an order, each from the strongest down.</summary>
    public static ImmutableArray<Intake> Of(OrderParts stated, Frequency frequency)
    {
        ImmutableArray<OrderLine> lines = stated.Lines;
        if (lines.IsEmpty)
        {
            return frequency == Frequency.TwiceDaily
                ? [
                    Intake.OfMilligrams(IntakeTime.Morning, stated.FirstMilligrams),
                    Intake.OfMilligrams(IntakeTime.Evening, stated.SecondMilligrams),
                ]
                : [Intake.OfMilligrams(IntakeTime.Once, stated.FirstMilligrams)];
        }

        IntakeTime first = frequency == Frequency.TwiceDaily ? IntakeTime.Morning : IntakeTime.Once;
        return [.. At(first, lines, line => line.FirstCount), .. At(IntakeTime.Evening, lines, line => line.SecondCount)];
    }

    /// <summary>Twice when there are doses both in the evening and earlier, else once.</summary>
    public static Frequency FrequencyOf(OrderParts stated)
    {
        bool hasFirst = stated.FirstMilligrams > 0 || stated.Lines.Any(line => line.FirstCount > 0);
        bool hasSecond = stated.SecondMilligrams > 0 || stated.Lines.Any(line => line.SecondCount > 0);
        return hasFirst && hasSecond ? Frequency.TwiceDaily : Frequency.OnceDaily;
    }

    /// <summary>The lines of an order, or its milligrams: <c>40 mg once daily</c>.</summary>
    public static string InWords(Order order)
    {
        IntakePattern pattern = order.Pattern;
        if (!order.Lines.IsEmpty)
        {
            return string.Join("; ", order.Lines.Select(line => line.InWords(order.Frequency, pattern)));
        }

        ImmutableArray<Intake> doses = order.Doses();
        IEnumerable<string> each = doses.Select(dose => string.Create(CultureInfo.InvariantCulture, $"{dose.Milligrams} mg")
            + (dose.Time == IntakeTime.Morning ? " in the morning" : dose.Time == IntakeTime.Evening ? " in the evening" : ""));
        string once = pattern.IsDaily && doses.Length == 1 ? " once daily" : "";
        return $"{string.Join(" and ", each)}{once}{(pattern.IsDaily ? "" : $" {pattern.InWords}")}";
    }

    /// <summary>Whether two lines are of one strength.</summary>
    public static bool RepeatStrength(ImmutableArray<OrderLine> lines)
    {
        for (int place = 1; place < lines.Length; place++)
        {
            for (int before = 0; before < place; before++)
            {
                if (lines[before].StrengthInMilligrams == lines[place].StrengthInMilligrams)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void MustBeOfADay(ImmutableArray<Intake> doses, string parameter)
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

    private static int Count(ImmutableArray<Intake> doses, int strength, bool isEvening)
    {
        long count = 0;
        foreach (Intake dose in doses)
        {
            count += dose.Time == IntakeTime.Evening == isEvening ? CountOf(dose, strength) : 0;
        }

        return (int)count;
    }

    private static long CountOf(Intake dose, int strength)
    {
        long count = 0;
        foreach (CapsuleCount capsules in dose.Capsules)
        {
            count += capsules.StrengthInMilligrams == strength ? capsules.Count : 0;
        }

        return count;
    }
}
