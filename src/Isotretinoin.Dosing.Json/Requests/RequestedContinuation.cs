namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The <c>steps</c> of a candidate: <c>{"mg":40,"formulation":…,"pattern":…}</c> with <c>days</c> or <c>through</c> unless it is the last, or
/// <c>{"pauseDays":14}</c>.
/// </summary>
internal static class RequestedContinuation
{
    private static readonly PropertyNames Names = new("mg", "formulation", "pattern", "days", "through", "pauseDays");

    public static Continuation Read(ref RequestReader reader)
    {
        RequestReader list = reader;
        Continuation? continuation = null;
        reader.List();
        while (reader.NextItem())
        {
            if (continuation?.Steps[^1] is { Days: null, Through: null })
            {
                throw reader.Refusal(ErrorCode.StepsOpenNotLast, "Only the last step may be open; the steps before this one state their days or their last date.");
            }

            continuation = ReadOne(ref reader, continuation);
        }

        return continuation ?? throw list.Refusal(ErrorCode.StepsEmpty, "A candidate has at least one step.");
    }

    private static Continuation ReadOne(ref RequestReader reader, Continuation? before)
    {
        RequestReader step = reader;
        RequestedDose taken = default;
        int? days = null;
        DateOnly? through = null;
        int? pause = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "days":
                    days = reader.Whole(1, TitrationStep.MostDays, ErrorCode.DaysOutOfRange);
                    break;
                case "through":
                    through = reader.Date();
                    break;
                case "pauseDays":
                    pause = reader.Whole(1, TitrationStep.MostDays, ErrorCode.DaysOutOfRange);
                    break;
                default:
                    taken.Read(name, reader);
                    break;
            }
        }

        if (pause is { } paused && taken.IsUnstated && days is null && through is null)
        {
            return before?.ThenPausing(paused) ?? Continuation.Pausing(paused);
        }

        if (taken.Number is not { } mg || pause is not null || (days is not null && through is not null))
        {
            throw step.Refusal(ErrorCode.DoseNotStated, "A step states mg, with days, through a date or open; or pauseDays and nothing else.");
        }

        var dose = DailyDose.FromMilligrams(mg, taken.RequiredFormulation(reader, properties));
        Continuation taking = before?.ThenTaking(dose, taken.Days) ?? Continuation.Taking(dose, taken.Days);
        return days is { } length ? taking.ForDays(length) : through is { } last ? taking.Through(last) : taking;
    }
}
