using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The reason of a refusal. Codes are stable; hosts dispatch on them.</summary>
public sealed class RefusalCode : INamedChoice<RefusalCode>
{
    private RefusalCode(string id) => Id = id;

    /// <summary>A text that is not a criterion of an audit.</summary>
    public static RefusalCode AuditCriterionUnknown { get; } = new("audit.criterion-unknown");
    /// <summary>An audit of no patients or of more than 10,000; a patient without an identifier, or without one ledger.</summary>
    public static RefusalCode AuditPatients { get; } = new("audit.patients");
    /// <summary>A band whose lower end is above its upper end.</summary>
    public static RefusalCode BandReversed { get; } = new("band.reversed");
    /// <summary>An alternative without a name, or two of one name.</summary>
    public static RefusalCode CandidatesNames { get; } = new("candidates.names");
    /// <summary>Nothing to compare.</summary>
    public static RefusalCode CandidatesNone { get; } = new("candidates.none");
    /// <summary>A cohort of no patients, or of more than 10,000.</summary>
    public static RefusalCode CohortTooMany { get; } = new("cohort.too-many");
    /// <summary>A calendar of a course whose target is reached before day 1.</summary>
    public static RefusalCode CourseEmpty { get; } = new("course.empty");
    /// <summary>A course of more than 3,650 days.</summary>
    public static RefusalCode CourseTooLong { get; } = new("course.too-long");
    /// <summary>Text that is not a date.</summary>
    public static RefusalCode DateInvalid { get; } = new("date.invalid");
    /// <summary>A date outside the range that its use allows.</summary>
    public static RefusalCode DateOutOfRange { get; } = new("date.out-of-range");
    /// <summary>A number of days outside its range.</summary>
    public static RefusalCode DaysOutOfRange { get; } = new("days.out-of-range");
    /// <summary>An unknown division, or doses of an order at other times.</summary>
    public static RefusalCode DivisionUnknown { get; } = new("division.unknown");
    /// <summary>A dose that the product's capsules cannot make.</summary>
    public static RefusalCode DoseNoCapsules { get; } = new("dose.no-capsules");
    /// <summary>A dose stated in both forms, or in neither.</summary>
    public static RefusalCode DoseNotStated { get; } = new("dose.not-stated");
    /// <summary>A dose outside its range.</summary>
    public static RefusalCode DoseOutOfRange { get; } = new("dose.out-of-range");
    /// <summary>A dose with too many decimals.</summary>
    public static RefusalCode DoseResolution { get; } = new("dose.resolution");
    /// <summary>Two ends of the open step: a supply or the target, and a date.</summary>
    public static RefusalCode EndContradiction { get; } = new("end.contradiction");
    /// <summary>An end by a supply or a date, where every step states its days.</summary>
    public static RefusalCode EndNothingOpen { get; } = new("end.nothing-open");
    /// <summary>An unknown end of the open step.</summary>
    public static RefusalCode EndUnknown { get; } = new("end.unknown");
    /// <summary>More mistakes than those listed.</summary>
    public static RefusalCode ErrorsMore { get; } = new("errors.more");
    /// <summary>A dose of another formulation than required.</summary>
    public static RefusalCode FormulationMismatch { get; } = new("formulation.mismatch");
    /// <summary>A number without its formulation.</summary>
    public static RefusalCode FormulationRequired { get; } = new("formulation.required");
    /// <summary>An unknown formulation.</summary>
    public static RefusalCode FormulationUnknown { get; } = new("formulation.unknown");
    /// <summary>An unknown guideline or edition.</summary>
    public static RefusalCode GuidelineUnknown { get; } = new("guideline.unknown");
    /// <summary>A hand-out without the name of the clinician who hands it over.</summary>
    public static RefusalCode HandOutClinician { get; } = new("handout.clinician");
    /// <summary>A hand-out of a course with critical findings.</summary>
    public static RefusalCode HandOutCritical { get; } = new("handout.critical");
    /// <summary>A hand-out without a guideline that speaks of pregnancy and of blood donation.</summary>
    public static RefusalCode HandOutGuideline { get; } = new("handout.guideline");
    /// <summary>An unknown format of a hand-out.</summary>
    public static RefusalCode HandOutUnknownFormat { get; } = new("handout.unknown-format");
    /// <summary>Contradictory statements about the same days.</summary>
    public static RefusalCode HistoryContradiction { get; } = new("history.contradiction");
    /// <summary>A missed or partial date outside every period, on an off day of its pattern, or in a period of 0 mg.</summary>
    public static RefusalCode HistoryNotADosingDay { get; } = new("history.not-a-dosing-day");
    /// <summary>Two periods with a day in common.</summary>
    public static RefusalCode HistoryOverlap { get; } = new("history.overlap");
    /// <summary>A period, or a step, that ends before it begins.</summary>
    public static RefusalCode HistoryReversed { get; } = new("history.reversed");
    /// <summary>More undated missed days than unmarked dosing days.</summary>
    public static RefusalCode HistoryTooManyMissed { get; } = new("history.too-many-missed");
    /// <summary>A property that comes twice.</summary>
    public static RefusalCode JsonDuplicateProperty { get; } = new("json.duplicate-property");
    /// <summary>A request that is not readable as JSON.</summary>
    public static RefusalCode JsonMalformed { get; } = new("json.malformed");
    /// <summary>A required property, without a code of its own, is missing.</summary>
    public static RefusalCode JsonMissingProperty { get; } = new("json.missing-property");
    /// <summary>A property that the object does not have.</summary>
    public static RefusalCode JsonUnknownProperty { get; } = new("json.unknown-property");
    /// <summary>A value of the wrong type.</summary>
    public static RefusalCode JsonWrongType { get; } = new("json.wrong-type");
    /// <summary>A number of lesions outside its range.</summary>
    public static RefusalCode LesionsOutOfRange { get; } = new("lesions.out-of-range");
    /// <summary>A note that is blank, too long, or not on one line.</summary>
    public static RefusalCode NoteInvalid { get; } = new("note.invalid");
    /// <summary>A note of a progress under every weight policy.</summary>
    public static RefusalCode NoteNeedsOnePolicy { get; } = new("note.needs-one-policy");
    /// <summary>An unknown operation.</summary>
    public static RefusalCode OpUnknown { get; } = new("op.unknown");
    /// <summary>What is left over of packs, without the size of a pack.</summary>
    public static RefusalCode PackSizeRequired { get; } = new("pack-size.required");
    /// <summary>An invalid pattern or cycle.</summary>
    public static RefusalCode PatternInvalid { get; } = new("pattern.invalid");
    /// <summary>A pattern of weekdays without the date of its first day.</summary>
    public static RefusalCode PatternNeedsDate { get; } = new("pattern.needs-date");
    /// <summary>A pattern as before, without an earlier period.</summary>
    public static RefusalCode PatternNothingBefore { get; } = new("pattern.nothing-before");
    /// <summary>More capsules of a strength left than were dispensed.</summary>
    public static RefusalCode PillCountMoreLeft { get; } = new("pill-count.more-left");
    /// <summary>Invalid strengths of a product.</summary>
    public static RefusalCode ProductStrengths { get; } = new("product.strengths");
    /// <summary>An unknown product, or one without a name.</summary>
    public static RefusalCode ProductUnknown { get; } = new("product.unknown");
    /// <summary>An unknown protocol.</summary>
    public static RefusalCode ProtocolUnknown { get; } = new("protocol.unknown");
    /// <summary>A weight-based dose without a rounding.</summary>
    public static RefusalCode RoundingRequired { get; } = new("rounding.required");
    /// <summary>A spread dose with a pattern that is not daily.</summary>
    public static RefusalCode RoundingSpreadNeedsDaily { get; } = new("rounding.spread-needs-daily");
    /// <summary>An unknown rounding.</summary>
    public static RefusalCode RoundingUnknown { get; } = new("rounding.unknown");
    /// <summary>A text that names no guideline, rule or view.</summary>
    public static RefusalCode RulesUnknown { get; } = new("rules.unknown");
    /// <summary>A number of earlier files for calendars outside its range.</summary>
    public static RefusalCode SequenceOutOfRange { get; } = new("sequence.out-of-range");
    /// <summary>An unknown severity.</summary>
    public static RefusalCode SeverityUnknown { get; } = new("severity.unknown");
    /// <summary>No steps.</summary>
    public static RefusalCode StepsEmpty { get; } = new("steps.empty");
    /// <summary>A step without an end before one that follows it: of a continuation, or of the first steps of ways.</summary>
    public static RefusalCode StepsOpenNotLast { get; } = new("steps.open-not-last");
    /// <summary>More than one open step.</summary>
    public static RefusalCode StepsSeveralOpen { get; } = new("steps.several-open");
    /// <summary>Capsules dispensed after they were counted.</summary>
    public static RefusalCode SuppliesAfterCount { get; } = new("supplies.after-count");
    /// <summary>A count without dispensed supplies.</summary>
    public static RefusalCode SuppliesNone { get; } = new("supplies.none");
    /// <summary>Whole supplies or packs, without the days of a supply.</summary>
    public static RefusalCode SupplyDaysRequired { get; } = new("supply-days.required");
    /// <summary>Days, quantities or refills of a supply outside their ranges.</summary>
    public static RefusalCode SupplyOutOfRange { get; } = new("supply.out-of-range");
    /// <summary>What was taken before a plan, stated both as milligrams and as a course.</summary>
    public static RefusalCode TakenStatedTwice { get; } = new("taken.stated-twice");
    /// <summary>A cumulative dose per kilogram outside its range.</summary>
    public static RefusalCode TargetOutOfRange { get; } = new("target.out-of-range");
    /// <summary>An open step without a target.</summary>
    public static RefusalCode TargetRequired { get; } = new("target.required");
    /// <summary>A target whose lower end is above its upper end.</summary>
    public static RefusalCode TargetReversed { get; } = new("target.reversed");
    /// <summary>An unknown test result.</summary>
    public static RefusalCode TestResultUnknown { get; } = new("test-result.unknown");
    /// <summary>An end by a date, without the date of day 1.</summary>
    public static RefusalCode UntilNeedsStart { get; } = new("until.needs-start");
    /// <summary>An open step that would begin after its last date.</summary>
    public static RefusalCode UntilTooEarly { get; } = new("until.too-early");
    /// <summary>Ways by a date, without the date of day 1.</summary>
    public static RefusalCode WaysNeedsStart { get; } = new("ways.needs-start");
    /// <summary>Ways without a stated order.</summary>
    public static RefusalCode WaysNoOrder { get; } = new("ways.no-order");
    /// <summary>An unknown key of the order of ways.</summary>
    public static RefusalCode WaysOrderUnknown { get; } = new("ways.order-unknown");
    /// <summary>A number of ways, of their steps, capsules or strengths outside its range.</summary>
    public static RefusalCode WaysOutOfRange { get; } = new("ways.out-of-range");
    /// <summary>More than a million candidates for ways.</summary>
    public static RefusalCode WaysTooLarge { get; } = new("ways.too-large");
    /// <summary>A body weight outside its range.</summary>
    public static RefusalCode WeightOutOfRange { get; } = new("weight.out-of-range");
    /// <summary>An unknown weight policy.</summary>
    public static RefusalCode WeightPolicyUnknown { get; } = new("weight-policy.unknown");
    /// <summary>A body weight in none of its three forms.</summary>
    public static RefusalCode WeightUnits { get; } = new("weight.units");
    /// <summary>Two body weights of one date.</summary>
    public static RefusalCode WeightsDuplicateDate { get; } = new("weights.duplicate-date");
    /// <summary>No body weight.</summary>
    public static RefusalCode WeightsNone { get; } = new("weights.none");

    /// <summary>Every code, in alphabetical order.</summary>
    public static ImmutableArray<RefusalCode> All { get; } =
    [
        AuditCriterionUnknown, AuditPatients, BandReversed, CandidatesNames, CandidatesNone, CohortTooMany, CourseEmpty, CourseTooLong,
        DateInvalid, DateOutOfRange, DaysOutOfRange, DivisionUnknown, DoseNoCapsules, DoseNotStated, DoseOutOfRange, DoseResolution,
        EndContradiction, EndNothingOpen, EndUnknown, ErrorsMore, FormulationMismatch, FormulationRequired, FormulationUnknown,
        GuidelineUnknown, HandOutClinician, HandOutCritical, HandOutGuideline, HandOutUnknownFormat, HistoryContradiction,
        HistoryNotADosingDay, HistoryOverlap, HistoryReversed, HistoryTooManyMissed, JsonDuplicateProperty, JsonMalformed,
        JsonMissingProperty, JsonUnknownProperty, JsonWrongType, LesionsOutOfRange, NoteInvalid, NoteNeedsOnePolicy, OpUnknown,
        PackSizeRequired, PatternInvalid, PatternNeedsDate, PatternNothingBefore, PillCountMoreLeft, ProductStrengths, ProductUnknown,
        ProtocolUnknown, RoundingRequired, RoundingSpreadNeedsDaily, RoundingUnknown, RulesUnknown, SequenceOutOfRange, SeverityUnknown,
        StepsEmpty, StepsOpenNotLast, StepsSeveralOpen, SuppliesAfterCount, SuppliesNone, SupplyDaysRequired, SupplyOutOfRange,
        TakenStatedTwice, TargetOutOfRange, TargetRequired, TargetReversed, TestResultUnknown, UntilNeedsStart, UntilTooEarly,
        WaysNeedsStart, WaysNoOrder, WaysOrderUnknown, WaysOutOfRange, WaysTooLarge, WeightOutOfRange, WeightPolicyUnknown, WeightUnits,
        WeightsDuplicateDate, WeightsNone,
    ];

    /// <summary>The code in text and on the wire: <c>dose.out-of-range</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a code by its <see cref="Id"/>, case-sensitively; null when there is none.</summary>
    public static RefusalCode? Find(string? id) => NamedChoice.Find<RefusalCode>(id);

    /// <summary>Reads a code by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such code.</exception>
    public static RefusalCode Parse(string id) => NamedChoice.Parse<RefusalCode>(id);

    /// <summary>The code.</summary>
    public override string ToString() => Id;
}
