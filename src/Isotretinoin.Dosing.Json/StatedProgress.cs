using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>What a request of <c>progress</c> states, worked out for a host that shows it in a way of its own.</summary>
public sealed class StatedProgress
{
    private StatedProgress(Progress progress, Projection? projection, Review review) => (Progress, Projection, Review) = (progress, projection, review);

    /// <summary>How the course stands.</summary>
    public Progress Progress { get; }

    /// <summary>How it would go on; null when the request states no dose to go on with.</summary>
    public Projection? Projection { get; }

    /// <summary>The review of both.</summary>
    public Review Review { get; }

    /// <summary>Reads a request.</summary>
    /// <param name="utf8Request">One JSON object.</param>
    /// <param name="stated">What it states; null when it is refused.</param>
    /// <param name="refusal">The path of the value to mend and what is accepted; null when nothing is refused.</param>
    /// <returns>Whether the request could be read.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8Request, [NotNullWhen(true)] out StatedProgress? stated, [NotNullWhen(false)] out string? refusal)
    {
        (stated, refusal) = (null, null);
        try
        {
            var reader = new RequestReader(utf8Request);
            if (Operation.Of(reader).Read(ref reader, Catalogue.Formulary) is ProgressResult result)
            {
                stated = new StatedProgress(result.Progress, result.Projection, result.Review);
                return true;
            }

            refusal = "$.op: The request asks for something else. Accepted: progress.";
        }
        catch (RefusalException refused)
        {
            refusal = $"{refused.Path}: {refused.Message}";
        }
        catch (JsonException malformed)
        {
            refusal = $"$: The request is not readable as JSON. {malformed.Message}";
        }

        return false;
    }
}
