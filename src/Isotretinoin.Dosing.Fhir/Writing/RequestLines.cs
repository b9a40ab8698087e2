using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The lines of supplies and of orders.</summary>
internal static class RequestLines
{
    /// <summary>The lines of a supply, the strongest first; none when it has only off days.</summary>
    public static ImmutableArray<RequestLine> Of(Supply supply)
    {
        RegimenStep step = supply.Phase.Step;
        DosingCycle cycle = step.Cycle;
        int passed = (supply.FirstDay - supply.Phase.FirstDay) % cycle.Length;
        ImmutableArray<ImmutableArray<Intake>> row =
            [.. Enumerable.Range(0, cycle.Length).Select(day => cycle[((passed + day) % cycle.Length) + 1]?.Intakes ?? [])];

        // Only the days of the fill are said: a row that does not come round has no period.
        ImmutableArray<ImmutableArray<Intake>> days = supply.Days < row.Length ? row[..supply.Days] : row;
        bool comesRound = supply.Days >= row.Length;
        return
        [
            .. DispensingLine.Of(supply).Select(line => new RequestLine(
                line.StrengthInMilligrams,
                cycle.Product.Formulation,
                line.Directions,
                DosesOf(line.StrengthInMilligrams, days, supply.FirstDate, comesRound))
            {
                Sequence = step.Number,
                IsWithFood = cycle.Product.Food.Id == "with-food",
                First = supply.FirstDate,
                Last = supply.LastDate,
                Quantity = line.Quantity,
                Days = line.Days,
                Refills = 0,
            }),
        ];
    }

    /// <summary>The lines of an order, the strongest first; one line of an order in milligrams alone.</summary>
    /// <param name="order">The order.</param>
    /// <param name="first">The date of the first day; null when unknown.</param>
    /// <param name="last">The date of the last day; null when unknown.</param>
    public static ImmutableArray<RequestLine> Of(Order order, DateOnly? first, DateOnly? last)
    {
        DoseDays? days = DaysOf(order);
        if (order.Lines.IsEmpty)
        {
            return [OfMilligrams(order, days) with { First = first, Last = last }];
        }

        ImmutableArray<DispensingLine> directed = DispensingLine.Of(order.DaysSupply is null ? order.ForDays(1) : order);
        var lines = ImmutableArray.CreateBuilder<RequestLine>(directed.Length);
        foreach (DispensingLine each in directed)
        {
            OrderLine line = order.Lines.First(ordered => ordered.StrengthInMilligrams == each.StrengthInMilligrams);
            lines.Add(new RequestLine(
                line.StrengthInMilligrams, order.Formulation, each.Directions, days is null ? null : DosesOf(line, order.Frequency, days))
            {
                IsWithFood = order.Formulation == Formulation.Conventional,
                First = first,
                Last = last,
                Quantity = line.Quantity,
                Days = order.DaysSupply,
                Refills = order.Refills,
            });
        }

        return lines.MoveToImmutable();
    }

    private static RequestLine OfMilligrams(Order order, DoseDays? days) => new(
        StrengthInMilligrams: null,
        order.Formulation,
        $"Take {order} by mouth.",
        days is null ? null : [.. order.Doses().Select(dose => new WrittenDose(dose.Milligrams, dose.Time, days))])
    {
        Days = order.DaysSupply,
        Refills = order.Refills,
    };

    /// <summary>The dosing days of an order; null when FHIR cannot say them.</summary>
    private static DoseDays? DaysOf(Order order)
    {
        IntakePattern pattern = order.Pattern;
        return pattern.NeedsDate ? DoseDays.On([.. pattern.ToString().Split('-')])
            : pattern.IsDaily ? DoseDays.Daily
            : DoseDays.Of(
                [.. Enumerable.Range(1, pattern.Days).Select(pattern.IsDosingDay)], pattern.IsDosingDay(1) ? order.WrittenOn : null);
    }

    private static ImmutableArray<WrittenDose> DosesOf(OrderLine line, Frequency frequency, DoseDays days)
    {
        IntakeTime once = frequency == Frequency.TwiceDaily ? IntakeTime.Morning : IntakeTime.Once;
        return line.SecondCount == 0 ? [new WrittenDose(line.FirstCount, once, days)]
            : line.FirstCount == 0 ? [new WrittenDose(line.SecondCount, IntakeTime.Evening, days)]
            : [new WrittenDose(line.FirstCount, once, days), new WrittenDose(line.SecondCount, IntakeTime.Evening, days)];
    }

    private static ImmutableArray<WrittenDose>? DosesOf(
        int strength, ImmutableArray<ImmutableArray<Intake>> days, DateOnly? first, bool comesRound)
    {
        var all = ImmutableArray.CreateBuilder<WrittenDose>();
        foreach (IntakeTime time in IntakeTime.All)
        {
            ImmutableArray<int> counts =
                [.. days.Select(doses => doses.Where(dose => dose.Time == time).Sum(dose => CountOf(strength, dose)))];
            bool isEveryDay = counts.All(count => count == counts[0]);
            if ((!comesRound && !isEveryDay) || WrittenDose.Of(time, counts, first) is not { } written)
            {
                return null;
            }

            all.AddRange(written);
        }

        return all.DrainToImmutable();
    }

    private static int CountOf(int strength, Intake dose) =>
        dose.Capsules.Where(capsules => capsules.StrengthInMilligrams == strength).Sum(capsules => capsules.Count);
}
