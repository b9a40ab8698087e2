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
    public static void Write(IBufferWriter<byte> output, Course course, int? supplyDays, Review review) => Write(output, course, supplyDays, review, derivation: null);

    /// <summary>Writes the result of <c>plan</c> with its working.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="course">The course.</param>
    /// <param name="supplyDays">The days of a supply, from 1 to 365; null writes no supplies.</param>
    /// <param name="review">The review of the course.</param>
    /// <param name="derivation">The working; null writes none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="supplyDays"/> is outside 1 to 365.</exception>
    public static void Write(IBufferWriter<byte> output, Course course, int? supplyDays, Review review, Derivation? derivation)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(review);
        if (supplyDays is < 1 or > Supply.MostDays)
        {
            throw new ArgumentOutOfRangeException(nameof(supplyDays), supplyDays, $"Accepted: 1 to {Supply.MostDays} days a supply.");
        }

        Write(output, new CourseResult(course, supplyDays, review, derivation));
    }

    /// <summary>Writes the result of <c>options</c>.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="options">The table of options.</param>
    /// <param name="review">The review of the table.</param>
    public static void Write(IBufferWriter<byte> output, DoseOptions options, Review review) => Write(output, options, isExplained: false, review);

    /// <summary>Writes the result of <c>options</c>, if need be with the working of every row.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="options">The table of options.</param>
    /// <param name="isExplained">Whether every row has its working.</param>
    /// <param name="review">The review of the table.</param>
    public static void Write(IBufferWriter<byte> output, DoseOptions options, bool isExplained, Review review)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(review);
        Write(output, new OptionsResult(options, isExplained, review));
    }

    /// <summary>Writes the result of <c>progress</c> without a dose to go on with.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="progress">How the course stands.</param>
    /// <param name="review">The review of the course in progress.</param>
    /// <param name="derivation">The working; null writes none.</param>
    public static void Write(IBufferWriter<byte> output, Progress progress, Review review, Derivation? derivation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(review);
        Write(output, new ProgressResult(progress, projection: null, review, derivation));
    }

    /// <summary>Writes the result of <c>progress</c> with a dose to go on with.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="projection">How the course stands, and how it would go on.</param>
    /// <param name="review">The review of both.</param>
    /// <param name="derivation">The working; null writes none.</param>
    public static void Write(IBufferWriter<byte> output, Projection projection, Review review, Derivation? derivation)
    {
        ArgumentNullException.ThrowIfNull(projection);
        ArgumentNullException.ThrowIfNull(review);
        Write(output, new ProgressResult(projection.Progress, projection, review, derivation));
    }

    /// <summary>Writes the result of <c>compare</c>; each candidate is reviewed under the guidelines of the review.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="comparison">The ways of going on, side by side.</param>
    /// <param name="review">The review of the course in progress.</param>
    public static void Write(IBufferWriter<byte> output, Comparison comparison, Review review)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(review);
        Write(output, new ComparisonResult(comparison, review));
    }

    /// <summary>Writes the result of <c>pill-count</c>.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="count">The count.</param>
    /// <param name="agreement">How far it agrees with what was reported; null writes nothing of that.</param>
    /// <param name="next">The next supply net of what is in hand; null writes none.</param>
    public static void Write(IBufferWriter<byte> output, PillCount count, PillCountAgreement? agreement, NetSupply? next)
    {
        ArgumentNullException.ThrowIfNull(count);
        Write(output, new PillCountResult(count, agreement, next));
    }

    /// <summary>Writes the result of <c>review</c>.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="order">The order.</param>
    /// <param name="patient">What is known of the patient.</param>
    /// <param name="lesions">The lesions as they were counted; null when they were not.</param>
    /// <param name="review">The review of the order for the patient.</param>
    /// <param name="derivation">The working; null writes none.</param>
    public static void Write(IBufferWriter<byte> output, Order order, PatientFacts patient, LesionCounts? lesions, Review review, Derivation? derivation)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(patient);
        ArgumentNullException.ThrowIfNull(review);
        Write(output, new OrderResult(order, patient, lesions, review, derivation));
    }

    /// <summary>Writes the result of <c>calendar</c>.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="asOf">The date on which each entry is past, due or ahead; null says that of none.</param>
    /// <param name="review">The review of the course.</param>
    /// <param name="derivation">The working of the course; null writes none.</param>
    public static void Write(IBufferWriter<byte> output, CourseCalendar calendar, DateOnly? asOf, Review review, Derivation? derivation)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(review);
        Write(output, new CalendarResult(calendar, asOf, review, derivation));
    }

    private static void Write(IBufferWriter<byte> output, IResult result)
    {
        using Utf8JsonWriter json = JsonOutput.To(output);
        result.Write(json);
    }
}
