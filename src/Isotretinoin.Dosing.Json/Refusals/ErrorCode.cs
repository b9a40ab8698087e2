namespace Isotretinoin.Dosing.Json;

/// <summary>Why a request is refused, as the contract names it.</summary>
internal sealed class ErrorCode
{
    private ErrorCode(string id) => Id = id;

    public static ErrorCode BandReversed { get; } = new("band.reversed");

    public static ErrorCode CandidatesNames { get; } = new("candidates.names");

    public static ErrorCode CandidatesNone { get; } = new("candidates.none");

    public static ErrorCode CourseEmpty { get; } = new("course.empty");

    public static ErrorCode CourseTooLong { get; } = new("course.too-long");

    public static ErrorCode DateInvalid { get; } = new("date.invalid");

    public static ErrorCode DateOutOfRange { get; } = new("date.out-of-range");

    public static ErrorCode DaysOutOfRange { get; } = new("days.out-of-range");

    public static ErrorCode DivisionUnknown { get; } = new("division.unknown");

    public static ErrorCode DoseNoCapsules { get; } = new("dose.no-capsules");

    public static ErrorCode DoseNotStated { get; } = new("dose.not-stated");

    public static ErrorCode DoseOutOfRange { get; } = new("dose.out-of-range");

    public static ErrorCode DoseResolution { get; } = new("dose.resolution");

    public static ErrorCode FormulationMismatch { get; } = new("formulation.mismatch");

    public static ErrorCode FormulationRequired { get; } = new("formulation.required");

    public static ErrorCode FormulationUnknown { get; } = new("formulation.unknown");

    public static ErrorCode GuidelineUnknown { get; } = new("guideline.unknown");

    public static ErrorCode HistoryReversed { get; } = Of(HistoryFault.Reversed);

    public static ErrorCode JsonDuplicateProperty { get; } = new("json.duplicate-property");

    public static ErrorCode JsonMalformed { get; } = new("json.malformed");

    public static ErrorCode JsonMissingProperty { get; } = new("json.missing-property");

    public static ErrorCode JsonUnknownProperty { get; } = new("json.unknown-property");

    public static ErrorCode JsonWrongType { get; } = new("json.wrong-type");

    public static ErrorCode LesionsOutOfRange { get; } = new("lesions.out-of-range");

    public static ErrorCode OpUnknown { get; } = new("op.unknown");

    public static ErrorCode PatternInvalid { get; } = new("pattern.invalid");

    public static ErrorCode ProductStrengths { get; } = new("product.strengths");

    public static ErrorCode ProductUnknown { get; } = new("product.unknown");

    public static ErrorCode ProtocolUnknown { get; } = new("protocol.unknown");

    public static ErrorCode RoundingRequired { get; } = new("rounding.required");

    public static ErrorCode RoundingSpreadNeedsDaily { get; } = new("rounding.spread-needs-daily");

    public static ErrorCode RoundingUnknown { get; } = new("rounding.unknown");

    public static ErrorCode SeverityUnknown { get; } = new("severity.unknown");

    public static ErrorCode StepsEmpty { get; } = new("steps.empty");

    public static ErrorCode StepsOpenNotLast { get; } = new("steps.open-not-last");

    public static ErrorCode SupplyOutOfRange { get; } = new("supply.out-of-range");

    public static ErrorCode TargetOutOfRange { get; } = new("target.out-of-range");

    public static ErrorCode TargetRequired { get; } = new("target.required");

    public static ErrorCode TargetReversed { get; } = new("target.reversed");

    public static ErrorCode WeightOutOfRange { get; } = new("weight.out-of-range");

    public static ErrorCode WeightPolicyUnknown { get; } = new("weight-policy.unknown");

    public static ErrorCode WeightUnits { get; } = new("weight.units");

    /// <summary>The code in text and on the wire: <c>dose.out-of-range</c>.</summary>
    public string Id { get; }

    /// <summary>The code of a history that is refused.</summary>
    public static ErrorCode Of(HistoryFault fault) => new(fault.Id);

    public override string ToString() => Id;
}
