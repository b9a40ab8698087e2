using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Makes one order of the dosages of a step.</summary>
/// <param name="step">The step.</param>
/// <param name="isOnly">Whether each of its orders is in no other step, so that what is dispensed is for this one.</param>
/// <param name="asOf">The day of an order without a date.</param>
internal sealed class OrderBuilder(Step step, bool isOnly, DateOnly asOf)
{
    private readonly ReadRequest[] requests = [.. step.Requests];

    // Remarks on the step, beside those of its orders.
    private readonly RemarkLog log = new(step.Requests.First().Node);
    private readonly List<RemarkLog> logs = [];

    /// <summary>The order with the remarks of all that it is of.</summary>
    public FhirOrder Build()
    {
        Order? order = Made();
        Stay[] dated = [.. step.Stays.Where(stay => stay.HasFirst)];
        Stay[] ending = [.. step.Stays.Where(stay => stay.HasLast)];
        var all = new RemarkLog(requests[0].Node);
        foreach (RemarkLog each in (IEnumerable<RemarkLog>)[log, .. requests.Select(request => request.Log), .. logs])
        {
            all.AddAll(each);
        }

        return new FhirOrder(
            order,
            [.. requests.Select(request => request.Sent)],
            all.InOrder,
            dated.Length == 0 ? null : DateOnly.FromDayNumber((int)dated.Max(stay => stay.First)),
            ending.Length == 0 ? null : DateOnly.FromDayNumber((int)ending.Min(stay => stay.Last)));
    }

    private Order? Made()
    {
        FhirNode first = requests[0].Node;
        Formulation[] formulations = [.. requests.Select(request => request.Drug.Formulation).OfType<Formulation>().Distinct()];
        if (formulations.Length > 1)
        {
            string mixed = string.Join(" and ", formulations.Select(known => known.Id).Order(StringComparer.Ordinal));
            log.Refuse(
                RemarkCode.FormulationMixed,
                first,
                "",
                $"The orders are of {mixed} isotretinoin, whose milligrams are not added. Accepted: one formulation.");
            return null;
        }

        IntakePattern pattern = step.Stays[0].Dosage.Pattern;
        if (step.Stays.Exists(stay => !stay.Dosage.Pattern.Equals(pattern) || !HasDaysOf(step.Stays[0], stay, pattern)))
        {
            log.Refuse(
                RemarkCode.TimingNotAPattern,
                first,
                "dosageInstruction",
                "What is taken together is taken on different days. Accepted: the same days for all of it.");
            return null;
        }

        try
        {
            return Dispensed(Order.OfDoses(pattern, Doses()), formulations);
        }
        catch (Exception refused) when (Refusal.Of(refused) is [var reason, ..])
        {
            log.Refuse(RemarkCode.DoseNotWholeCapsules, first, "dosageInstruction", reason.Sentence);
            return null;
        }
    }

    // Every other day from the first is not every other day from the second.
    private static bool HasDaysOf(Stay one, Stay other, IntakePattern pattern) => pattern.Days == 1
        || pattern.NeedsDate
        || one.First == other.First
        || (one.HasFirst && other.HasFirst && (one.First - other.First) % pattern.Days == 0);

    private Intake[] Doses()
    {
        bool isInMilligrams = requests.Any(request => request.Drug.Strength is null);
        bool hasFirst = step.Stays.Exists(stay => stay.Dosage.First > 0);
        bool hasEvening = step.Stays.Exists(stay => stay.Dosage.Evening > 0);
        IntakeTime once = hasFirst && hasEvening ? IntakeTime.Morning : IntakeTime.Once;
        IntakeTime evening = hasFirst ? IntakeTime.Evening : IntakeTime.Once;
        return
        [
            .. hasFirst ? [At(once, isInMilligrams, dosage => dosage.First)] : Array.Empty<Intake>(),
            .. hasEvening ? [At(evening, isInMilligrams, dosage => dosage.Evening)] : Array.Empty<Intake>(),
        ];
    }

    private Intake At(IntakeTime time, bool isInMilligrams, Func<ReadDosage, int> amount)
    {
        ReadDosage[] taken = [.. step.Stays.Select(stay => stay.Dosage).Where(dosage => amount(dosage) > 0)];
        return isInMilligrams
            ? Intake.OfMilligrams(time, taken.Sum(dosage => amount(dosage) * (dosage.Request.Drug.Strength ?? 1)))
            : Intake.At(time, [.. taken.GroupBy(dosage => dosage.Request.Drug.Strength!.Value).OrderByDescending(same => same.Key)
                .Select(same => CapsuleCount.AsOrdered(same.Key, same.Sum(amount)))]);
    }

    private Order Dispensed(Order order, Formulation[] formulations)
    {
        order = formulations is [var formulation] ? order.WithFormulation(formulation) : order;
        order = order.WithDate(requests.Max(request => request.WrittenOn) ?? asOf);
        if (!isOnly)
        {
            foreach (ReadRequest request in requests)
            {
                if (request.Node["dispenseRequest"u8] is { IsPresent: true } dispense)
                {
                    var own = new RemarkLog(request.Node);
                    own.NotRead(
                        RemarkCode.ElementNotRead, dispense, "What is dispensed is for several steps; it is not divided among them.");
                    logs.Add(own);
                }
            }

            return order;
        }

        int[] days = [.. requests.Select(request => request.Supply.Days).OfType<int>().Distinct()];
        if (days.Length > 1)
        {
            log.Note(
                RemarkCode.SupplyContradiction,
                requests[0].Node,
                "dispenseRequest.expectedSupplyDuration",
                $"The orders are for {string.Join(" and ", days.Order())} days; the days' supply is unknown. Accepted: the same days.");
        }

        order = days is [var length] ? order.ForDays(length) : order;
        order = requests.Max(request => request.Supply.Refills) is { } refills ? order.WithRefills(refills) : order;
        return order.Lines.IsEmpty || Quantities() is not { IsEmpty: false } quantities ? order : order.Dispensing(quantities.AsSpan());
    }

    /// <summary>The capsules of each strength of which every order states them, within the range of a quantity.</summary>
    private ImmutableArray<CapsuleCount> Quantities() =>
    [
        .. requests.GroupBy(request => request.Drug.Strength!.Value)
            .Where(same => same.All(request => request.Supply.Quantity is not null))
            .Select(same => CapsuleCount.AsOrdered(same.Key, same.Sum(request => request.Supply.Quantity!.Value)))
            .Where(capsules => OrderLine.AcceptedQuantity.Contains(capsules.Count)),
    ];
}
