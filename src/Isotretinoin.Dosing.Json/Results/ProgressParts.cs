namespace Isotretinoin.Dosing.Json;

/// <summary>A course under way in an answer: what was taken, what is left, and its projection.</summary>
internal static class ProgressParts
{
    /// <summary>Writes the progress under one policy.</summary>
    public static void WriteProgress(this JsonOutput json, Progress progress)
    {
        json.WriteDate("asOf"u8, progress.AsOf);
        json.WriteString("weightPolicy"u8, progress.Policy.Id);
        json.WriteCounted(progress);
        json.WriteStanding(progress);
        json.WriteNotes(progress);
    }

    /// <summary>Writes what was taken, and without a target the formulation that it is counted in.</summary>
    public static void WriteCounted(this JsonOutput json, Progress progress)
    {
        json.WriteTaken(progress);
        if (progress.Target is null)
        {
            json.WriteString("formulation"u8, progress.CountedIn.Id);
        }
    }

    /// <summary>Writes mg/kg, and what is left to the target, if any.</summary>
    public static void WriteStanding(this JsonOutput json, Progress progress)
    {
        json.WritePerKilogram("mgPerKg"u8, progress.MilligramsPerKilogram);
        json.WriteDate("reachedOn"u8, progress.TargetReachedOn);
        json.WriteDate("passedOn"u8, progress.TargetPassedOn);
        if (progress is
            {
                MilligramsPerKilogramToLower: { } lower,
                MilligramsToLower: { } lowerDose,
                MilligramsPerKilogramToUpper: { } upper,
                MilligramsToUpper: { } upperDose,
            })
        {
            json.WriteStartObject("remaining"u8);
            json.WritePerKilogram("fromMgPerKg"u8, lower);
            json.WriteMilligrams("fromMg"u8, lowerDose);
            json.WritePerKilogram("toMgPerKg"u8, upper);
            json.WriteMilligrams("toMg"u8, upperDose);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes the projection and one more supply; nothing without a projection.</summary>
    public static void WriteProjection(this JsonOutput json, ProgressRequest request, ProgressUnderPolicy under)
    {
        if (under.Projection is not { } projection)
        {
            return;
        }

        json.WriteStartObject("projection"u8);
        json.WriteAsked(request);
        json.WriteProjectedDay("from"u8, projection.DaysToTarget, projection.TargetReached);
        json.WriteProjectedDay("to"u8, projection.DaysWithinTarget, projection.LastDayWithinTarget);
        if (under.OneMoreSupply is { } supply)
        {
            json.WriteStartObject("oneMoreSupply"u8);
            json.WriteNumber("days"u8, supply.Days);
            json.WriteDate("date"u8, supply.LastDate);
            json.WriteNumber("cumulativeMg"u8, supply.Cumulative.Milligrams);
            json.WritePerKilogram("mgPerKg"u8, supply.MilligramsPerKilogram);
            if (request.Target is not null)
            {
                json.WriteBoolean("reachesFrom"u8, supply.ReachesLower);
                json.WriteBoolean("passesTo"u8, supply.PassesUpper);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteAsked(this JsonOutput json, ProgressRequest request)
    {
        if (request.NextDose is { } dose)
        {
            json.WriteNumber("mg"u8, dose.Milligrams);
            json.WriteString("formulation"u8, dose.Formulation.Id);
            json.WriteString("pattern"u8, request.NextPattern?.ToString() ?? Continuation.AsBeforeText);
        }

        json.WriteCount("supplyDays"u8, request.SupplyDays);
    }

    /// <summary>Writes days and date; nothing for null.</summary>
    public static void WriteProjectedDay(this JsonOutput json, ReadOnlySpan<byte> name, int? days, DateOnly? date)
    {
        if (days is { } known)
        {
            json.WriteStartObject(name);
            json.WriteNumber("days"u8, known);
            json.WriteDate("date"u8, date);
            json.WriteEndObject();
        }
    }
}
