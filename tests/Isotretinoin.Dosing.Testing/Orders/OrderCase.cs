namespace Isotretinoin.Dosing.Testing;

/// <summary>An order and a patient in plain values, so that library and oracle read the same case each in its own way.</summary>
public sealed record OrderCase(
    decimal Kilograms,
    DateOnly Born,
    DateOnly Weighed,
    DateOnly Written,
    string? Formulation,
    bool Twice,
    bool Alternate,
    int Strength,
    int CapsulesEach,
    int? Quantity,
    int? DaysSupply,
    int? Refills,
    DateOnly? PreviousEnd,
    bool? Severe,
    IReadOnlyDictionary<string, bool> Flags)
{
    public int Milligrams => Strength * CapsulesEach * (Twice ? 2 : 1);

    public Order Prescription
    {
        get
        {
            OrderLine line = Twice ? OrderLine.TwiceDaily(Strength, CapsulesEach, CapsulesEach) : OrderLine.OnceDaily(Strength, CapsulesEach);
            line = Quantity is { } quantity ? line.Dispensing(quantity) : line;
            Order order = Order.Of(Alternate ? IntakePattern.AlternateDays : IntakePattern.Daily, line).WithDate(Written);
            order = Formulation is null ? order : order.WithFormulation(Dosing.Formulation.Find(Formulation)!);
            order = DaysSupply is { } days ? order.ForDays(days) : order;
            return Refills is { } refills ? order.WithRefills(refills) : order;
        }
    }

    public PatientFacts Patient
    {
        get
        {
            PatientFacts facts = PatientFacts.NoneKnown.WithWeight(BodyWeight.FromKilograms(Kilograms), Weighed).WithBirthDate(Born);
            facts = PreviousEnd is { } ended ? facts.WithPreviousCourse(ended) : facts;
            facts = Severe is { } severe ? facts.With(severe ? AcneSeverity.Severe : AcneSeverity.Moderate) : facts;
            return Flags.Aggregate(facts, (known, flag) => known.With(PatientFlag.Find(flag.Key)!, flag.Value ? YesNoUnknown.Yes : YesNoUnknown.No));
        }
    }
}
