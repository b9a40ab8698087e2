namespace Isotretinoin.Dosing.Json;

/// <summary>A step: <c>mgPerKgPerDay</c> with its formulation and pattern, or <c>cycleMg</c>; its days unless it is open; and choices of its own.</summary>
internal static class RequestedStep
{
    private static readonly PropertyNames Names = new("mgPerKgPerDay", "days", "pattern", "formulation", "cycleMg", "division", "rounding");

    /// <summary>Reads a step. The division and the rounding are those for all steps, which the step's own replace; they are missed in the object at a path.</summary>
    public static TitrationStep Read(ref RequestReader reader, Product product, Frequency? frequency, CapsuleRounding? rounding, string holder)
    {
        RequestReader step = reader;
        RequestedDose dose = default;
        decimal[]? cycle = null;
        int? days = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "days":
                    days = reader.Whole(1, TitrationStep.MostDays, ErrorCode.DaysOutOfRange);
                    break;
                case "cycleMg":
                    cycle = RequestedCycle.Read(ref reader);
                    break;
                case "division":
                    frequency = RequestedDivision.Read(reader);
                    break;
                case "rounding":
                    rounding = RequestedRounding.Read(ref reader);
                    break;
                default:
                    dose.Read(name, reader);
                    break;
            }
        }

        Formulation? meant = dose.Formulation ?? RequestedFormulation.ImpliedBy(product);
        TitrationStep taken = (dose.Number, cycle, dose.Pattern, dose.Formulation) switch
        {
            ({ } stated, null, _, _) => Taking(
                WeightBasedDose.FromMilligramsPerKilogramPerDay(stated, meant ?? throw RequestedFormulation.Missing(reader, properties)),
                dose.Days,
                rounding ?? throw new RefusalException(ErrorCode.RoundingRequired, $"{holder}.rounding", "A weight-based dose is rounded to capsules: state the rounding."),
                step),
            (null, { } stated, null, null) => TitrationStep.Cycling([.. stated.Select(mg => DailyDose.FromMilligrams(mg, product.Formulation))]),
            _ => throw step.Refusal(ErrorCode.DoseNotStated, "A step states mgPerKgPerDay, if need be with a formulation and a pattern, or cycleMg and neither of those."),
        };
        taken = taken
            .ConvertedTo(product.Formulation)
            .Taken(frequency ?? throw new RefusalException(ErrorCode.JsonMissingProperty, $"{holder}.division", "The property 'division' is missing."));
        return days is { } length ? taken.For(length) : taken;
    }

    private static TitrationStep Taking(WeightBasedDose dose, IntakePattern pattern, CapsuleRounding rounding, in RequestReader step) => rounding.Days == 1 || pattern.IsDaily
        ? TitrationStep.Taking(dose, pattern).Rounded(rounding)
        : throw new RefusalException(ErrorCode.RoundingSpreadNeedsDaily, step.Path + RequestPath.Step("pattern"), "A dose is spread only over days of the daily pattern, 1.");
}
