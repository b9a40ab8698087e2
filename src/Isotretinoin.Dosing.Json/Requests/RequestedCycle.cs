namespace Isotretinoin.Dosing.Json;

/// <summary><c>cycleMg</c>: 1 to 28 daily doses in mg, 0 for an off day, the first not 0.</summary>
internal static class RequestedCycle
{
    public static decimal[] Read(ref RequestReader reader)
    {
        RequestReader list = reader;
        var cycle = new List<decimal>();
        reader.List();
        while (reader.NextItem())
        {
            if (cycle.Count == IntakePattern.MostDays)
            {
                throw Invalid(list);
            }

            cycle.Add(reader.Number(DailyDose.Accepted, ErrorCode.DoseOutOfRange));
        }

        return cycle.Count > 0 && cycle[0] > 0 ? [.. cycle] : throw Invalid(list);
    }

    private static RefusalException Invalid(in RequestReader list) =>
        list.Refusal(ErrorCode.PatternInvalid, $"Accepted: 1 to {IntakePattern.MostDays} daily doses, the first more than 0.");
}
