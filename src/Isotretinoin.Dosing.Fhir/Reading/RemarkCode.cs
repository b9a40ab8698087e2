using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The reason of a remark. Codes are stable; hosts dispatch on them.</summary>
public sealed class RemarkCode : INamedChoice<RemarkCode>
{
    private RemarkCode(string id) => Id = id;

    /// <summary>An order of another patient, or one that does not say whose it is.</summary>
    public static RemarkCode OrderOtherPatient { get; } = new("order.other-patient");
    /// <summary>An extension that changes the meaning of what it stands on: FHIR forbids to go on.</summary>
    public static RemarkCode OrderModifierExtension { get; } = new("order.modifier-extension");
    /// <summary>Another route than by mouth.</summary>
    public static RemarkCode OrderRoute { get; } = new("order.route");
    /// <summary>A date of an order that is not a whole date.</summary>
    public static RemarkCode OrderDatePartial { get; } = new("order.date-partial");
    /// <summary>A drug by a reference to what was not sent.</summary>
    public static RemarkCode MedicationUnresolved { get; } = new("medication.unresolved");
    /// <summary>A drug as text, or by a code that is not known.</summary>
    public static RemarkCode MedicationTextOnly { get; } = new("medication.text-only");
    /// <summary>Codes of different strengths or formulations.</summary>
    public static RemarkCode MedicationCodesContradict { get; } = new("medication.codes-contradict");
    /// <summary>A drug whose strength is not known.</summary>
    public static RemarkCode MedicationStrengthUnknown { get; } = new("medication.strength-unknown");
    /// <summary>An NDC of ten digits without hyphens, which may be three codes.</summary>
    public static RemarkCode MedicationCodeAmbiguous { get; } = new("medication.code-ambiguous");
    /// <summary>Orders of different formulations, whose milligrams are not added.</summary>
    public static RemarkCode FormulationMixed { get; } = new("formulation.mixed");
    /// <summary>No dose.</summary>
    public static RemarkCode DoseMissing { get; } = new("dose.missing");
    /// <summary>A dose as text.</summary>
    public static RemarkCode DoseTextOnly { get; } = new("dose.text-only");
    /// <summary>A range of doses.</summary>
    public static RemarkCode DoseRange { get; } = new("dose.range");
    /// <summary>A unit that is none of a dose of capsules, or no unit.</summary>
    public static RemarkCode DoseUnit { get; } = new("dose.unit");
    /// <summary>Tablets, read as capsules.</summary>
    public static RemarkCode DoseUnitForm { get; } = new("dose.unit-form");
    /// <summary>A dose that is less or more than a number.</summary>
    public static RemarkCode DoseComparator { get; } = new("dose.comparator");
    /// <summary>A dose that capsules of the strength do not make.</summary>
    public static RemarkCode DoseNotWholeCapsules { get; } = new("dose.not-whole-capsules");
    /// <summary>A dose for each kilogram.</summary>
    public static RemarkCode DosePerKilogram { get; } = new("dose.per-kilogram");
    /// <summary>Doses of one dosage that differ.</summary>
    public static RemarkCode DoseContradiction { get; } = new("dose.contradiction");
    /// <summary>No times.</summary>
    public static RemarkCode TimingMissing { get; } = new("timing.missing");
    /// <summary>Times as text.</summary>
    public static RemarkCode TimingTextOnly { get; } = new("timing.text-only");
    /// <summary>A code of times that is not known.</summary>
    public static RemarkCode TimingCodeUnknown { get; } = new("timing.code-unknown");
    /// <summary>Times that contradict each other.</summary>
    public static RemarkCode TimingContradiction { get; } = new("timing.contradiction");
    /// <summary>A range of times, or of lengths.</summary>
    public static RemarkCode TimingRange { get; } = new("timing.range");
    /// <summary>Days that are no pattern, or differ between dosages taken together.</summary>
    public static RemarkCode TimingNotAPattern { get; } = new("timing.not-a-pattern");
    /// <summary>Times by an event.</summary>
    public static RemarkCode TimingEvent { get; } = new("timing.event");
    /// <summary>Three or more times a day, read as morning and evening.</summary>
    public static RemarkCode TimingTimesADay { get; } = new("timing.times-a-day");
    /// <summary>As needed, read as scheduled.</summary>
    public static RemarkCode TimingAsNeeded { get; } = new("timing.as-needed");
    /// <summary>A step without an end before a later one.</summary>
    public static RemarkCode TimingStepsOpen { get; } = new("timing.steps-open");
    /// <summary>A quantity or a length of supply in another unit.</summary>
    public static RemarkCode SupplyUnit { get; } = new("supply.unit");
    /// <summary>A quantity, a length of supply or a number of refills that is not whole or is out of range.</summary>
    public static RemarkCode SupplyQuantity { get; } = new("supply.quantity");
    /// <summary>Days' supplies that differ between orders taken together.</summary>
    public static RemarkCode SupplyContradiction { get; } = new("supply.contradiction");
    /// <summary>A weight in another unit, or out of range.</summary>
    public static RemarkCode WeightUnit { get; } = new("weight.unit");
    /// <summary>A weight whose code and unit differ.</summary>
    public static RemarkCode WeightUnitContradiction { get; } = new("weight.unit-contradiction");
    /// <summary>A weight that is less or more than a number.</summary>
    public static RemarkCode WeightComparator { get; } = new("weight.comparator");
    /// <summary>A weight that is not final.</summary>
    public static RemarkCode WeightStatus { get; } = new("weight.status");
    /// <summary>A weight without a date.</summary>
    public static RemarkCode WeightUndated { get; } = new("weight.undated");
    /// <summary>A weight dated after the day of its use.</summary>
    public static RemarkCode WeightFuture { get; } = new("weight.future");
    /// <summary>Weights of one date that differ.</summary>
    public static RemarkCode WeightDisagree { get; } = new("weight.disagree");
    /// <summary>A weight that was stated or estimated.</summary>
    public static RemarkCode WeightNotMeasured { get; } = new("weight.not-measured");
    /// <summary>A weight of another patient, or one that does not say whose it is.</summary>
    public static RemarkCode WeightOtherPatient { get; } = new("weight.other-patient");
    /// <summary>A weight of somebody else than the patient, such as a child.</summary>
    public static RemarkCode WeightFocus { get; } = new("weight.focus");
    /// <summary>Another patient.</summary>
    public static RemarkCode PatientOther { get; } = new("patient.other");
    /// <summary>A date of birth that is not a whole date.</summary>
    public static RemarkCode PatientBirthDatePartial { get; } = new("patient.birth-date-partial");
    /// <summary>A prefetch that was not sent.</summary>
    public static RemarkCode PrefetchAbsent { get; } = new("prefetch.absent");
    /// <summary>A prefetch without data.</summary>
    public static RemarkCode PrefetchEmpty { get; } = new("prefetch.empty");
    /// <summary>A prefetch that failed.</summary>
    public static RemarkCode PrefetchFailed { get; } = new("prefetch.failed");
    /// <summary>A prefetch with more pages, or with an outcome beside its data.</summary>
    public static RemarkCode PrefetchPartial { get; } = new("prefetch.partial");
    /// <summary>A dispense or an administration of another status.</summary>
    public static RemarkCode HistoryStatus { get; } = new("history.status");
    /// <summary>A dispense, statement or administration without a whole date.</summary>
    public static RemarkCode HistoryDateMissing { get; } = new("history.date-missing");
    /// <summary>A dispense that was prepared, and is not known to be handed over.</summary>
    public static RemarkCode HistoryPreparedOnly { get; } = new("history.prepared-only");
    /// <summary>A days' supply that the capsules and the dose do not come to, or none where an audit needs it.</summary>
    public static RemarkCode HistoryDaysSupply { get; } = new("history.days-supply");
    /// <summary>A period of doses without an end.</summary>
    public static RemarkCode HistoryOpenPeriod { get; } = new("history.open-period");
    /// <summary>A dispense, statement or administration that was not used, and why.</summary>
    public static RemarkCode HistoryNotUsed { get; } = new("history.not-used");
    /// <summary>An element that could matter and is read by nothing.</summary>
    public static RemarkCode ElementNotRead { get; } = new("element.not-read");

    /// <summary>Every code, by what it is about.</summary>
    public static ImmutableArray<RemarkCode> All { get; } =
    [
        OrderOtherPatient, OrderModifierExtension, OrderRoute, OrderDatePartial, MedicationUnresolved, MedicationTextOnly,
        MedicationCodesContradict, MedicationStrengthUnknown, MedicationCodeAmbiguous, FormulationMixed, DoseMissing,
        DoseTextOnly, DoseRange, DoseUnit, DoseUnitForm, DoseComparator, DoseNotWholeCapsules, DosePerKilogram, DoseContradiction,
        TimingMissing, TimingTextOnly, TimingCodeUnknown, TimingContradiction, TimingRange, TimingNotAPattern, TimingEvent,
        TimingTimesADay, TimingAsNeeded, TimingStepsOpen, SupplyUnit, SupplyQuantity, SupplyContradiction, WeightUnit,
        WeightUnitContradiction, WeightComparator, WeightStatus, WeightUndated, WeightFuture, WeightDisagree, WeightNotMeasured,
        WeightOtherPatient, WeightFocus, PatientOther, PatientBirthDatePartial, PrefetchAbsent, PrefetchEmpty, PrefetchFailed,
        PrefetchPartial, HistoryStatus, HistoryDateMissing, HistoryPreparedOnly, HistoryDaysSupply, HistoryOpenPeriod,
        HistoryNotUsed, ElementNotRead,
    ];

    /// <summary>The code in text and on the wire: <c>dose.range</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a code by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The code, or null when the id is unknown.</returns>
    public static RemarkCode? Find(string? id) => NamedChoice.Find<RemarkCode>(id);

    /// <summary>Reads a code by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such code.</exception>
    public static RemarkCode Parse(string id) => NamedChoice.Parse<RemarkCode>(id);

    /// <summary>The code.</summary>
    public override string ToString() => Id;
}
