using System.Buffers;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What is written is read again as the same prescription, and never as another.</summary>
public sealed class ReadAgainProperties
{
    private static readonly DateOnly Written = new(2026, 11, 27);

    // A code for every capsule, so that nothing is told by text alone.
    private static readonly DrugCodes Codes = Formulation.All.Aggregate(
        DrugCodes.RxNorm(Formulation.Conventional),
        (codes, formulation) => Enumerable.Range(1, 100).Aggregate(
            codes, (all, strength) => all.With("https://pharmacy.example.org/drugs", $"{formulation}-{strength}", strength, formulation)));

    private static readonly FhirRecord Record = FhirRecord.Of(Codes, new Uri("https://dosing.example.org"), "Patient/p1", Written);

    private static Gen<string> SayablePatterns => Gen.OneOf(
        Gen.Constant("1"),
        Gen.Choose(2, 28).Select(days => $"1{new string('0', days - 1)}"),
        Choices.OnWeekdays,
        Gen.Choose(1, 63).Select(days => $"1{Convert.ToString(days, 2).PadLeft(6, '0')}"));

    private static Gen<Order> Orders =>
        from formulation in Products.Formulations
        from strengths in Gen.Choose(1, 3).SelectMany(count => Gen.Shuffle(Enumerable.Range(1, 100)).Select(shuffled => shuffled.Take(count).ToArray()))
        from isTwice in Gen.Elements(true, false)
        from counts in Gen.ArrayOf(Gen.Choose(1, 4), 6)
        from pattern in SayablePatterns
        from days in Gen.Elements<int?>(null, 1, 28, 30, 90)
        from quantities in Gen.ArrayOf(Gen.Elements<int?>(null, 1, 30, 90), 3)
        from refills in Gen.Elements<int?>(null, 0, 3)
        select Stated(formulation, strengths, isTwice, counts, IntakePattern.Parse(pattern, provider: null), days, quantities, refills);

    private static Gen<CourseCase> Courses =>
        from course in GeneratedCourses.Makeable
        from day in Gen.Choose(0, 3_000)
        select course with { Start = new DateOnly(2026, 1, 1).AddDays(day) };

    [Law]
    public Property An_order_is_read_again_as_it_was() => Law.ForAll(() => Orders, order =>
    {
        var read = Read(output => FhirRequests.Write(output, order, Record));
        Order again = Assert.Single(read.Orders).Order!;

        Assert.Empty(read.Remarks);
        Assert.DoesNotContain(read.Orders[0].Remarks, remark => remark.IsRefusal);
        Assert.Equal(
            order.Lines.OrderBy(line => line.StrengthInMilligrams).Select(line => $"{line.InWords(order.Frequency, IntakePattern.Daily)}"),
            again.Lines.OrderBy(line => line.StrengthInMilligrams).Select(line => $"{line.InWords(again.Frequency, IntakePattern.Daily)}"));
        Assert.Equal(DaysOf(order), DaysOf(again));
        Assert.Equal(
            (order.Formulation, order.DaysSupply, order.Refills, order.WrittenOn, order.MilligramsOnDosingDay),
            (again.Formulation, again.DaysSupply, again.Refills, again.WrittenOn, again.MilligramsOnDosingDay));
    });

    [Law]
    public Property An_order_in_milligrams_is_read_again_as_it_was() => Law.ForAll(
        () => Gen.Choose(1, 5_000).SelectMany(first => Gen.Choose(0, 5_000).SelectMany(second => SayablePatterns.Select(pattern => (first, second, pattern)))),
        given =>
        {
            Intake[] doses = given.second == 0
                ? [Intake.OfMilligrams(IntakeTime.Once, given.first)]
                : [Intake.OfMilligrams(IntakeTime.Morning, given.first), Intake.OfMilligrams(IntakeTime.Evening, given.second)];
            var order = Order.OfDoses(IntakePattern.Parse(given.pattern, provider: null), doses).WithDate(Written);
            Order again = Assert.Single(Read(output => FhirRequests.Write(output, order, Record)).Orders).Order!;

            Assert.Equal(order.Doses().Select(dose => $"{dose}"), again.Doses().Select(dose => $"{dose}"));
            Assert.Equal(DaysOf(order), DaysOf(again));
        });

    /// <summary>Days that FHIR cannot say are refused as text, or as no pattern; all others come again, day by day.</summary>
    [Law]
    public Property A_supply_is_read_again_day_by_day_or_refused() => Law.ForAll(() => Courses, given =>
    {
        foreach (Supply supply in given.Plan().Supplies(given.SupplyDays).Where(supply => !supply.Quantities.IsEmpty).Take(3))
        {
            var read = Read(output => FhirRequests.Write(output, [supply], Record));
            DosingCycle cycle = supply.Phase.Step.Cycle;
            if (read.Orders.Any(order => order.Order is null))
            {
                Assert.True(cycle.Length > 1, $"{cycle} of every day is not read");
                Assert.Contains(
                    read.Orders.SelectMany(order => order.Remarks).Where(remark => remark.IsRefusal),
                    remark => remark.Code == RemarkCode.TimingTextOnly || remark.Code == RemarkCode.TimingNotAPattern || remark.Code == RemarkCode.DoseTextOnly);
            }
            else
            {
                AssertSame(supply, cycle, read.Orders);
            }
        }
    });

    private static void AssertSame(Supply supply, DosingCycle cycle, IReadOnlyList<FhirOrder> read)
    {
        FhirOrder only = Assert.Single(read);
        Order order = only.Order!;
        DateOnly first = supply.FirstDate!.Value;
        IntakePattern row = order.Pattern.StartingOn(first);
        for (int day = 0; day < supply.Days; day++)
        {
            int sinceStart = first.AddDays(day).DayNumber - (order.Pattern.NeedsDate ? first : only.First!.Value).DayNumber;
            bool isDosed = sinceStart >= 0 && row.IsDosingDay((sinceStart % row.Days) + 1);
            CapsuleCombination? planned = cycle[((supply.FirstDay - supply.Phase.FirstDay + day) % cycle.Length) + 1];

            Assert.Equal(planned is null ? "" : string.Join(", ", planned.Value.Intakes), isDosed ? string.Join(", ", order.Doses()) : "");
        }

        Assert.Equal(
            supply.Quantities.Select(capsules => (capsules.StrengthInMilligrams, (int?)capsules.Count)),
            order.Lines.OrderByDescending(line => line.StrengthInMilligrams).Select(line => (line.StrengthInMilligrams, line.Quantity)));
        Assert.Equal((supply.Days, 0, cycle.Product.Formulation, Written), (order.DaysSupply, order.Refills, order.Formulation, order.WrittenOn));
    }

    /// <summary>The dosing days, so that every day of the week is every day.</summary>
    private static string DaysOf(Order order)
    {
        IntakePattern row = order.Pattern.StartingOn(Written);
        return string.Concat(Enumerable.Range(0, 28 * 27).Select(day => row.IsDosingDay((day % row.Days) + 1) ? '1' : '0'));
    }

    private static FhirOrders Read(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return FhirOrders.Read(output.WrittenSpan, Codes, "p1", Written);
    }

    private static Order Stated(
        Formulation formulation, int[] strengths, bool isTwice, int[] counts, IntakePattern pattern, int? days, int?[] quantities, int? refills)
    {
        OrderLine[] lines =
        [
            .. strengths.Select((strength, place) => isTwice ? OrderLine.TwiceDaily(strength, counts[2 * place], counts[(2 * place) + 1]) : OrderLine.OnceDaily(strength, counts[place]))
                .Select((line, place) => quantities[place] is { } quantity ? line.Dispensing(quantity) : line),
        ];
        var order = Order.Of(pattern, lines).WithFormulation(formulation).WithDate(Written);
        order = days is { } stated ? order.ForDays(stated) : order;
        return refills is { } count ? order.WithRefills(count) : order;
    }
}
