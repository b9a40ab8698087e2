namespace Isotretinoin.Dosing.Json;

/// <summary>A period of a history: <c>from</c>, <c>to</c>, <c>mg</c> or <c>capsules</c>, <c>formulation</c>; <c>pattern</c> and <c>missedDays</c>.</summary>
internal static class RequestedPeriod
{
    private static readonly PropertyNames Names = new("from", "to", "mg", "capsules", "formulation", "pattern", "missedDays");

    public static DosePeriod Read(ref RequestReader reader)
    {
        RequestReader period = reader;
        DateOnly? from = null;
        DateOnly? to = null;
        RequestedDose taken = default;
        CapsuleCount[]? capsules = null;
        int missedDays = 0;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "from":
                    from = reader.Date();
                    break;
                case "to":
                    to = reader.Date();
                    break;
                case "capsules":
                    capsules = RequestedCapsules.Read(ref reader, DailyDose.Accepted);
                    break;
                case "missedDays":
                    missedDays = reader.Whole(0, DosePeriod.MostMissedDays, ErrorCode.DaysOutOfRange);
                    break;
                default:
                    taken.Read(name, reader);
                    break;
            }
        }

        DateOnly first = from ?? throw reader.Missing(properties, "from");
        DateOnly last = to ?? throw reader.Missing(properties, "to");
        Formulation formulation = taken.RequiredFormulation(reader, properties);
        if (last < first)
        {
            throw period.Refusal(ErrorCode.HistoryReversed, "A period runs from its first date to a last date that is not before it.");
        }

        DosePeriod stated = (taken.Number, capsules) switch
        {
            ({ } mg, null) => DosePeriod.Taking(DailyDose.FromMilligrams(mg, formulation), first, last),
            (null, { Length: > 0 } ofDay) => DosePeriod.Taking(ofDay, formulation, first, last),
            _ => throw period.Refusal(ErrorCode.DoseNotStated, "A period states mg, or capsules of which there is at least one."),
        };
        return stated.InPattern(taken.Days).WithMissedDays(missedDays);
    }
}
