using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class PillCountProperties
{
    private static readonly DateOnly First = new(2026, 1, 1);

    [Law]
    public Property A_count_of_whole_days_equals_as_many_undated_misses_under_every_policy() => Law.ForAll(() => Counts, count =>
    {
        DosePeriod counted = count.Counted(taken: count.DosingDays - count.MissedDays).AsPeriod(count.Dose, count.Pattern);
        DosePeriod reported = DosePeriod.Taking(count.Dose, First, count.Last).InPattern(count.Pattern).WithMissedDays(count.MissedDays);
        foreach (WeightPolicy policy in WeightPolicy.All)
        {
            Progress one = ProgressOf(DoseHistory.Of(counted), policy, count);
            Progress other = ProgressOf(DoseHistory.Of(reported), policy, count);

            Assert.Equal((other.CalendarDays, other.DosingDays, other.MissedDays), (one.CalendarDays, one.DosingDays, one.MissedDays));
            Assert.Equal((other.Cumulative, other.MilligramsPerKilogram), (one.Cumulative, one.MilligramsPerKilogram));
        }
    });

    [Law]
    public Property A_count_agrees_fully_with_a_report_of_the_same_doses() => Law.ForAll(() => Counts, count =>
    {
        PillCount counted = count.Counted(taken: count.DosingDays - count.MissedDays);
        PillCountAgreement agreement = counted.AgreementWith(DoseHistory.Of(counted.AsPeriod(count.Dose, count.Pattern)));

        Assert.Equal(Ratio.Zero, agreement.Difference);
        Assert.Equal(count.MissedDays == count.DosingDays ? null : Ratio.Of(1, 1), agreement.Share);
    });

    [Law]
    public Property Capsules_dispensed_and_capsules_used_from_those_in_hand_add_up_to_the_need() => Law.ForAll(() => Counts, count =>
    {
        Product product = Product.Create("stock", Formulation.Conventional, 10, 20);
        CapsuleCount[] inHand = [CapsuleCount.OfStrength(20, 1 + count.MissedDays), CapsuleCount.OfStrength(10, count.DosingDays), CapsuleCount.OfStrength(40, 3)];
        DosingCycle cycle = Titration.StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(30m, Formulation.Conventional)))
            .MadeWith(product, BodyWeight.FromKilograms(60m), CapsuleRounding.Down, Frequency.TwiceDaily).Steps[0].Cycle;

        NetSupply net = NetSupply.Of(cycle, count.DosingDays, Formulation.Conventional, inHand);

        foreach (int strength in new[] { 10, 20, 40 })
        {
            int used = Of([.. inHand], strength) - Of(net.NotUsed, strength);
            Assert.Equal(Of(net.Needed, strength), Of(net.ToDispense, strength) + used);
            Assert.True(Of(net.ToDispense, strength) == 0 || Of(net.NotUsed, strength) == 0);
        }
    });

    private static Arbitrary<CountCase> Counts => Arb.From(
        from days in Gen.Choose(1, 120)
        from pattern in Choices.Patterns
        let dosed = Enumerable.Range(0, days).Count(day => pattern[day % pattern.Length] == '1')
        where dosed > 0
        from missed in Gen.Choose(0, dosed)
        from capsules in Gen.Choose(1, 4)
        from weighed in Gen.Choose(1, 120)
        from grams in Weights.Patients
        select new CountCase(days, pattern, dosed, missed, capsules, weighed, grams));

    private static int Of(IEnumerable<CapsuleCount> capsules, int strength) => capsules.Where(c => c.StrengthInMilligrams == strength).Sum(c => c.Count);

    private static Progress ProgressOf(DoseHistory history, WeightPolicy policy, CountCase count) => history.ProgressAt(
        count.Last,
        WeightHistory.Of(Weighing.On(First, BodyWeight.FromKilograms(50m)), Weighing.On(First.AddDays(count.WeighedAfter), Weights.Of(count.Grams))),
        policy,
        CumulativeTarget.At(120m, Formulation.Micronized));

    private sealed record CountCase(int Days, string Row, int DosingDays, int MissedDays, int CapsulesADay, int WeighedAfter, int Grams)
    {
        public DateOnly Last => First.AddDays(Days - 1);

        public IntakePattern Pattern => IntakePattern.Parse(Row, provider: null);

        public DailyDose Dose => DailyDose.FromMilligrams(20m * CapsulesADay, Formulation.Conventional);

        public PillCount Counted(int taken)
        {
            // Some more are dispensed than are taken, and those are left.
            int dispensed = (taken * CapsulesADay) + 3;
            return PillCount.Of(Formulation.Conventional, [DispensedSupply.On(First, CapsuleCount.OfStrength(20, dispensed))], Last, CapsuleCount.OfStrength(20, 3));
        }
    }
}
