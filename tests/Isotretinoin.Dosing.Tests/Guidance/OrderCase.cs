namespace Isotretinoin.Dosing.Tests;

/// <summary>An order and a patient in plain values, so that library and oracle read the same case each in its own way.</summary>
internal sealed record OrderCase(
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

    public Prescription Prescription
    {
        get
        {
            OrderLine line = Twice ? OrderLine.TwiceDaily(Strength, CapsulesEach, CapsulesEach) : OrderLine.OnceDaily(Strength, CapsulesEach);
            line = Quantity is { } quantity ? line.Dispensing(quantity) : line;
            Prescription order = Prescription.Of(Alternate ? IntakePattern.AlternateDays : IntakePattern.Daily, line).Written(Written);
            order = Formulation is null ? order : order.Of(Dosing.Formulation.Find(Formulation)!);
            order = DaysSupply is { } days ? order.ForDays(days) : order;
            return Refills is { } refills ? order.WithRefills(refills) : order;
        }
    }

    public PatientFacts Patient
    {
        get
        {
            PatientFacts facts = PatientFacts.NoneKnown.Weighing(BodyWeight.FromKilograms(Kilograms), Weighed).BornOn(Born);
            facts = PreviousEnd is { } ended ? facts.WithPreviousCourseEnding(ended) : facts;
            facts = Severe is { } severe ? facts.With(severe ? AcneSeverity.Severe : AcneSeverity.Moderate) : facts;
            return Flags.Aggregate(facts, (known, flag) => known.With(PatientFlag.Find(flag.Key)!, flag.Value ? Answer.Yes : Answer.No));
        }
    }
}
