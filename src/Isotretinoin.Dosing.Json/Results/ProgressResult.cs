
namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>progress</c>, and the part that it shares with <c>compare</c>.</summary>
internal static class ProgressResult
{
    public static void WriteProgress(this JsonOutput json, ProgressAnswer answer)
    {
        json.WriteProgress(answer.Progress);
        if (answer.Projection is { } projection)
        {
            json.WriteStartObject("projection"u8);
            json.WriteAsked(answer.Request);
            json.WriteProjectedDay("from"u8, projection.DaysToTarget, projection.TargetReached);
            json.WriteProjectedDay("to"u8, projection.DaysWithinTarget, projection.LastDayWithinTarget);
            json.WriteEndObject();
        }

        json.WriteDerivation(answer.ProjectionDerivation ?? answer.Derivation);
        json.WriteReview(answer.Review);
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

    public static void WriteProgress(this JsonOutput json, Progress progress)
    {
        json.WriteDate("asOf"u8, progress.AsOf);
        json.WriteString("weightPolicy"u8, progress.Policy.Id);
        json.WriteNumber("calendarDays"u8, progress.CalendarDays);
        json.WriteNumber("dosingDays"u8, progress.DosingDays);
        json.WriteNumber("missedDays"u8, progress.MissedDays);
        json.WriteStartArray("takenMg"u8);
        foreach (TotalDose taken in progress.Taken())
        {
            json.WriteStartObject();
            json.WriteString("formulation"u8, taken.Formulation.Id);
            json.WriteNumber("mg"u8, taken.Milligrams);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("cumulativeMg"u8, progress.Cumulative.Milligrams);
        json.WritePerKilogram("mgPerKg"u8, progress.MilligramsPerKilogram);
        json.WriteDate("reachedOn"u8, progress.TargetReachedOn);
        json.WriteDate("passedOn"u8, progress.TargetPassedOn);
        json.WriteStartObject("remaining"u8);
        json.WritePerKilogram("fromMgPerKg"u8, progress.MilligramsPerKilogramToLower);
        json.WriteMilligrams("fromMg"u8, progress.MilligramsToLower);
        json.WritePerKilogram("toMgPerKg"u8, progress.MilligramsPerKilogramToUpper);
        json.WriteMilligrams("toMg"u8, progress.MilligramsToUpper);
        json.WriteEndObject();
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
