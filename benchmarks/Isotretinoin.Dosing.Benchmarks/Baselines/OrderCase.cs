namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// An order of conventional capsules of one strength, for an adult of whom every fact is stated and who never took isotretinoin: in whole units, and as
/// the library's own values.
/// </summary>
public sealed class OrderCase
{
    private static readonly DateOnly WrittenOn = new(2026, 3, 2);
    private static readonly DateOnly BornOn = new(1998, 5, 17);

    public OrderCase(int strength, int morning, int evening, int days, int refills, decimal kilograms, int weighedDaysBefore, bool withFood)
    {
        (Strength, CapsulesPerDay, IsDivided, Days, Refills, WithFood) = (strength, morning + evening, evening > 0, days, refills, withFood);
        (Grams, EarlierGrams) = ((long)(kilograms * 1_000), (long)(kilograms * 1_000) - 500);
        (Written, Weighed) = (WrittenOn.DayNumber, WrittenOn.DayNumber - weighedDaysBefore);
        OrderLine line = evening > 0 ? OrderLine.TwiceDaily(strength, morning, evening) : OrderLine.OnceDaily(strength, morning);
        Prescription = Order.Of(IntakePattern.Daily, line.Dispensing(Quantity))
            .WithFormulation(Formulation.Conventional).ForDays(days).WithRefills(refills).WithDate(WrittenOn);
        Facts = PatientFacts.NoneKnown
            .WithWeight(BodyWeight.FromKilograms(kilograms), WrittenOn.AddDays(-weighedDaysBefore))
            .WithEarlierWeight(BodyWeight.FromKilograms(EarlierGrams / 1_000m))
            .WithBirthDate(BornOn)
            .With(AcneSeverity.Severe)
            .WithoutPreviousCourse();
        foreach (PatientFlag flag in PatientFlag.All)
        {
            bool isSo = flag == PatientFlag.CanGetPregnant || (flag == PatientFlag.TakesWithFood && withFood);
            Facts = Facts.With(flag, isSo ? YesNoUnknown.Yes : YesNoUnknown.No);
        }
    }

    /// <summary>40 mg a day in two doses for 28 days, weighed that week: nothing is found.</summary>
    public static OrderCase WithoutFindings { get; } =
        new(strength: 20, morning: 1, evening: 1, days: 28, refills: 0, kilograms: 70m, weighedDaysBefore: 3, withFood: true);

    /// <summary>120 mg at once for 55 kg, without food, for 60 days with a refill, weighed a hundred days before.</summary>
    public static OrderCase WithElevenFindings { get; } =
        new(strength: 40, morning: 3, evening: 0, days: 60, refills: 1, kilograms: 55m, weighedDaysBefore: 100, withFood: false);

    public Order Prescription { get; }

    public PatientFacts Facts { get; }

    public int Strength { get; }

    public int CapsulesPerDay { get; }

    public bool IsDivided { get; }

    public int Days { get; }

    public int Quantity => CapsulesPerDay * Days;

    public int Refills { get; }

    public long Grams { get; }

    public long EarlierGrams { get; }

    /// <summary>The date of the order, and those of the weight and of birth, as days of the calendar.</summary>
    public int Written { get; }

    public int Weighed { get; }

    public int Born { get; } = BornOn.DayNumber;

    public bool WithFood { get; }
}
