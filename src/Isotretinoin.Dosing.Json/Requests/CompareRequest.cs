namespace Isotretinoin.Dosing.Json;

/// <summary><c>compare</c>: several ways of going on from one progress, side by side at the end of a date.</summary>
internal static class CompareRequest
{
    private static readonly PropertyNames Names = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "on", "candidates", "guidelines");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        var stated = new RequestedProgress();
        DateOnly? on = null;
        List<Alternative>? candidates = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "on":
                    on = reader.Date();
                    break;
                case "candidates":
                    candidates = RequestedCandidates.Read(ref reader, formulary);
                    break;
                default:
                    stated.Read(name, ref reader);
                    break;
            }
        }

        Progress progress = stated.ToProgress(reader, properties);
        List<Alternative> compared = candidates ?? throw reader.Missing(properties, "candidates");
        DateOnly day = on ?? throw reader.Missing(properties, "on");
        if (day.DayNumber - progress.AsOf.DayNumber is < 1 or > TitrationStep.MostDays)
        {
            throw new RefusalException(ErrorCode.DateOutOfRange, "$.on", "A comparison is at the end of a date from 1 to 3,650 days after the as-of date.");
        }

        for (int place = 0; place < compared.Count; place++)
        {
            MustFollow(progress, compared[place], place);
        }

        return new ComparisonResult(Comparison.Of(progress, day, [.. compared]), Review.Of(progress, stated.Guidelines.AsSpan()));
    }

    /// <summary>Refuses a candidate that cannot follow on the progress, by its place.</summary>
    private static void MustFollow(Progress progress, Alternative alternative, int place)
    {
        try
        {
            _ = Projection.Of(progress, alternative.Continuation);
        }
        catch (HistoryException refused)
        {
            throw new RefusalException(refused, "$", FormattableString.Invariant($"$.candidates[{place}].steps"));
        }
    }
}
