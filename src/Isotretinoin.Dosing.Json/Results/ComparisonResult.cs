using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>compare</c>: the progress, then each candidate with its own findings.</summary>
internal sealed class ComparisonResult(Comparison comparison, Review review) : IResult
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteProgress(comparison.Progress);
        json.WriteDate("on"u8, comparison.On);
        json.WriteStartArray("candidates"u8);
        foreach (AlternativeOutcome outcome in comparison.Outcomes)
        {
            Write(json, outcome);
        }

        json.WriteEndArray();
        json.WriteReview(review);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, AlternativeOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, outcome.Alternative.Name);
        json.WriteProjectedDay("from"u8, outcome.Projection.TargetReached);
        json.WriteProjectedDay("to"u8, outcome.Projection.LastDayWithinTarget);
        json.WritePerKilogram("mgPerKg"u8, outcome.MilligramsPerKilogram);
        json.WritePerKilogram("meanMgPerKgPerDay"u8, outcome.MeanMilligramsPerKilogramPerDay);
        if (outcome.Capsules is { } capsules)
        {
            json.WriteCapsules("capsules"u8, capsules);
        }

        json.WriteFindings(Review.Of(outcome.Projection, review.Guidelines.AsSpan()));
        json.WriteEndObject();
    }
}
