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
    public static ImmutableArray<RequestLine> Of(Order order)
    {
        ImmutableArray<Intake> doses = order.Doses();
        DoseDays? days = DaysOf(order);
        if (order.Lines.IsEmpty)
        {
            ImmutableArray<WrittenDose>? each =
                days is null ? null : [.. doses.Select(dose => new WrittenDose(dose.Milligrams, dose.Time, days))];
            return
            [
                new RequestLine(StrengthInMilligrams: null, order.Formulation, $"Take {order} by mouth.", each)
                {
                    Days = order.DaysSupply,
                    Refills = order.Refills,
                },
            ];
        }

        ImmutableArray<DispensingLine> directions = DispensingLine.Of(order.DaysSupply is null ? order.ForDays(1) : order);
        return
        [
            .. order.Lines.OrderByDescending(line => line.StrengthInMilligrams).Select((line, place) => new RequestLine(
                line.StrengthInMilligrams,
                order.Formulation,
                directions[place].Directions,
                days is null ? null : OnEach(days, line.StrengthInMilligrams, doses))
            {
                IsWithFood = order.Formulation == Formulation.Conventional,
                Quantity = line.Quantity,
                Days = order.DaysSupply,
                Refills = order.Refills,
            }),
        ];
    }

    /// <summary>The dosing days of an order; null when FHIR cannot say them.</summary>
    private static DoseDays? DaysOf(Order order)
    {
        IntakePattern pattern = order.Pattern;
        return pattern.NeedsDate
            ? DoseDays.On([.. pattern.ToString().Split('-')])
            : DoseDays.Of(
                [.. Enumerable.Range(1, pattern.Days).Select(pattern.IsDosingDay)], pattern.IsDosingDay(1) ? order.WrittenOn : null);
    }

    private static ImmutableArray<WrittenDose> OnEach(DoseDays days, int strength, ImmutableArray<Intake> doses) =>
        [.. doses.Select(dose => new WrittenDose(CountOf(strength, dose), dose.Time, days)).Where(dose => dose.Amount > 0)];

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
