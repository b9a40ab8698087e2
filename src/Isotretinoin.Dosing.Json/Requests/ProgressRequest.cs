namespace Isotretinoin.Dosing.Json;

/// <summary><c>progress</c>: what was taken, what is left, and when the target would be reached.</summary>
internal static class ProgressRequest
{
    private static readonly PropertyNames Names = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "next", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        var stated = new RequestedProgress();
        (DailyDose Dose, IntakePattern Pattern)? next = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "next":
                    next = RequestedNext.Read(ref reader);
                    break;
                default:
                    stated.Read(name, ref reader);
                    break;
            }
        }

        Progress progress = stated.ToProgress(reader, properties);
        return next is { } dose && Projected(progress, dose.Dose, dose.Pattern) is { } projection
            ? new ProgressResult(progress, projection, Review.Of(projection, stated.Guidelines.AsSpan()), stated.IsExplained ? Derivation.Of(projection) : null)
            : new ProgressResult(progress, projection: null, Review.Of(progress, stated.Guidelines.AsSpan()), stated.IsExplained ? Derivation.Of(progress) : null);
    }

    private static Projection? Projected(Progress progress, DailyDose dose, IntakePattern pattern)
    {
        try
        {
            return Projection.Of(progress, dose, pattern);
        }
        catch (HistoryException refused)
        {
            throw new RefusalException(refused, "$", "$.next");
        }
    }
}
