using System.Buffers;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The <c>result</c> objects of the contract, for what was worked out without a request.</summary>
public static class ContractResult
{
    /// <summary>Writes the result of <c>plan</c>.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="course">The course.</param>
    /// <param name="supplyDays">The days of a supply, from 1 to 365; null writes no supplies.</param>
    /// <param name="review">The review of the course.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="supplyDays"/> is outside 1 to 365.</exception>
    public static void Write(IBufferWriter<byte> output, Course course, int? supplyDays, Review review)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(review);
        if (supplyDays is < 1 or > 365)
        {
            throw new ArgumentOutOfRangeException(nameof(supplyDays), supplyDays, "Accepted: 1 to 365 days a supply.");
        }

        Write(output, new CourseResult(course, supplyDays, review));
    }

    /// <summary>Writes the result of <c>options</c>.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="options">The table of options.</param>
    /// <param name="review">The review of the table.</param>
    public static void Write(IBufferWriter<byte> output, DoseOptions options, Review review)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(review);
        Write(output, new OptionsResult(options, review));
    }

    private static void Write(IBufferWriter<byte> output, IResult result)
    {
        using Utf8JsonWriter json = JsonOutput.To(output);
        result.Write(json);
    }
}
