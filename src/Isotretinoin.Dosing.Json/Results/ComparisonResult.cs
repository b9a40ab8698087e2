
namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>compare</c>: the progress, then each candidate with its own findings.</summary>
internal static class ComparisonResult
{
    public static void WriteComparison(this JsonOutput json, CompareAnswer answer)
    {
        json.WriteProgress(answer.Progress);
        json.WriteDate("on"u8, answer.Request.On);
        json.WriteStartArray("candidates"u8);
        foreach (AlternativeAnswer alternative in answer.Alternatives)
        {
            Write(json, alternative);
        }

        json.WriteEndArray();
        json.WriteDerivation(answer.Derivation);
        json.WriteReview(answer.Review);
    }

    private static void Write(JsonOutput json, AlternativeAnswer alternative)
    {
        AlternativeOutcome outcome = alternative.Outcome;
        json.WriteStartObject();
        json.WriteString("name"u8, outcome.Alternative.Name);
        json.WriteString("doses"u8, outcome.Alternative.Continuation.ToString());
        json.WriteCount("supplyDays"u8, outcome.Alternative.SupplyDays);
        json.WriteProjectedDay("from"u8, outcome.Projection.DaysToTarget, outcome.Projection.TargetReached);
        json.WriteProjectedDay("to"u8, outcome.Projection.DaysWithinTarget, outcome.Projection.LastDayWithinTarget);
        json.WritePerKilogram("mgPerKg"u8, outcome.MilligramsPerKilogram);
        json.WritePerKilogram("meanMgPerKgPerDay"u8, outcome.MeanMilligramsPerKilogramPerDay);
        if (outcome.Capsules is { } capsules)
        {
            json.WriteCapsules("capsules"u8, capsules);
        }

        json.WriteDerivation(alternative.Derivation);
        json.WriteFindings(alternative.Review);
        json.WriteEndObject();
    }
}
