using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>progress</c>.</summary>
internal sealed class ProgressResult(Progress progress, Projection? projection, Review review, Derivation? derivation) : IResult
{
    public Progress Progress => progress;

    public Projection? Projection => projection;

    public Review Review => review;

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteProgress(progress);
        if (projection is not null)
        {
            json.WriteStartObject("projection"u8);
            json.WriteProjectedDay("from"u8, projection.TargetReached);
            json.WriteProjectedDay("to"u8, projection.LastDayWithinTarget);
            json.WriteEndObject();
        }

        json.WriteDerivation(derivation);
        json.WriteReview(review);
        json.WriteEndObject();
    }
}
