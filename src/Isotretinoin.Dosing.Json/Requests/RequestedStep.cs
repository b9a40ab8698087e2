namespace Isotretinoin.Dosing.Json;

/// <summary>A step: <c>mgPerKgPerDay</c> with its formulation and pattern, or <c>cycleMg</c>; its days unless it is open; and choices of its own.</summary>
internal static class RequestedStep
{
    private static readonly PropertyNames Names = new("mgPerKgPerDay", "days", "pattern", "formulation", "cycleMg", "division", "rounding");

    public static TitrationStep Read(ref RequestReader reader, Product product, CapsuleRounding? rounding, Division? division)
    {
        RequestReader start = reader;
        decimal? dose = null;
        decimal[]? cycle = null;
        int? days = null;
        Formulation? formulation = null;
        IntakePattern? pattern = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "mgPerKgPerDay":
                    dose = reader.Number(WeightBasedDose.Accepted, ErrorCode.DoseOutOfRange);
                    break;
                case "days":
                    days = reader.Whole(1, TitrationStep.MostDays, ErrorCode.DaysOutOfRange);
                    break;
                case "pattern":
                    pattern = RequestedPattern.Read(reader);
                    break;
                case "formulation":
                    formulation = RequestedFormulation.Read(reader);
                    break;
                case "cycleMg":
                    cycle = RequestedCycle.Read(ref reader);
                    break;
                case "division":
                    division = reader.Choice(Division.All, d => d.Id, ErrorCode.DivisionUnknown);
                    break;
                case "rounding":
                    rounding = RequestedRounding.Read(ref reader);
                    break;
            }
        }

        TitrationStep step;
        if (cycle is not null && dose is null && pattern is null && formulation is null)
        {
            step = TitrationStep.Cycling([.. cycle.Select(mg => DailyDose.FromMilligrams(mg, product.Formulation))]);
        }
        else if (dose is { } stated && cycle is null)
        {
            Formulation of = RequestedFormulation.Of(formulation, product, reader, properties);
            CapsuleRounding rounded = rounding
                ?? throw new RefusalException(ErrorCode.RoundingRequired, "$.rounding", "A weight-based dose is rounded to capsules: state the rounding here, or in every step of such a dose.");
            pattern ??= IntakePattern.Daily;
            step = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(stated, of), pattern).ConvertedTo(product.Formulation).Rounded(rounded);
            if (rounded.Days > 1 && !pattern.IsDaily)
            {
                throw new RefusalException(ErrorCode.RoundingSpreadNeedsDaily, start.Path + RequestPath.Step("pattern"), "A dose is spread only over days of the daily pattern, 1.");
            }
        }
        else
        {
            throw start.Refusal(ErrorCode.DoseNotStated, "A step states mgPerKgPerDay, with a formulation and a pattern of its own if need be, or cycleMg and neither of those.");
        }

        step = step.Divided(division ?? throw new RefusalException(ErrorCode.JsonMissingProperty, "$.division", "State the division here, or in every step."));
        return days is { } length ? step.For(length) : step;
    }
}
