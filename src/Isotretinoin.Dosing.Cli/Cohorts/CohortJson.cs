using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The totals of a file as one JSON object, named and written as the results of the contract are.</summary>
internal sealed class CohortJson(CsvWeights weights, ImmutableArray<CohortTotals> totals)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("rows"u8, weights.Rows);
        json.WriteNumber("unreadable"u8, weights.Unreadable);
        json.WriteString("product"u8, totals[0].Intent.Product.Id);
        json.WriteString("formulation"u8, totals[0].Intent.Product.Formulation.Id);
        json.WriteNumber("monthDays"u8, totals[0].Summary.PeriodDays);
        Write(json, totals[0]);
        foreach (CohortTotals instead in totals[1..])
        {
            json.WriteStartObject("instead"u8);
            Write(json, instead);
            json.WriteEndObject();
        }

        WriteGuidelines(json, totals[0].Intent.Guidelines);
        json.WriteString("caution"u8, Review.Caution);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CohortTotals totals)
    {
        json.WriteString("doses"u8, totals.Intent.Doses);
        json.WriteNumber("planned"u8, totals.Summary.Courses);
        json.WriteStartObject("refused"u8);
        foreach (RefusalReason reason in RefusalReason.All)
        {
            json.WriteNumber(reason.Id, totals.RefusedFor(reason));
        }

        json.WriteEndObject();
        WriteMonths(json, totals.Summary);
        WriteCapsules(json, totals.Summary, totals.Summary.CapsulesOf);
        json.WriteNumber("totalMg"u8, totals.Summary.Milligrams);
        WriteLengths(json, totals.Summary);
        WriteFindings(json, totals.Findings);
    }

    private static void WriteMonths(Utf8JsonWriter json, CohortSummary courses)
    {
        json.WriteStartArray("months"u8);
        foreach (SupplyPeriod month in courses.Periods())
        {
            json.WriteStartObject();
            json.WriteNumber("number"u8, month.Number);
            json.WriteNumber("patients"u8, month.Patients);
            WriteCapsules(json, courses, month.CapsulesOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCapsules(Utf8JsonWriter json, CohortSummary courses, Func<int, long> capsulesOf)
    {
        json.WriteStartArray("quantities"u8);
        foreach (int strength in courses.StrengthsInMilligrams.Where(strength => capsulesOf(strength) > 0))
        {
            json.WriteStartObject();
            json.WriteNumber("mg"u8, strength);
            json.WriteNumber("count"u8, capsulesOf(strength));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLengths(Utf8JsonWriter json, CohortSummary courses)
    {
        json.WriteStartObject("days"u8);
        if (courses is { Shortest: { } shortest, Longest: { } longest })
        {
            json.WriteNumber("shortest"u8, shortest);
            json.WriteNumber("median"u8, courses.Percentile(50)!.Value);
            json.WriteNumber("ninetiethPercentile"u8, courses.Percentile(90)!.Value);
            json.WriteNumber("longest"u8, longest);
        }

        json.WriteStartArray("byMonths"u8);
        foreach (long ending in courses.EndingInPeriods())
        {
            json.WriteNumberValue(ending);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, FindingCounts findings)
    {
        json.WriteStartArray("findings"u8);
        foreach ((Finding first, long courses) in findings.All)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, first.Code);
            json.WriteString("severity"u8, first.Severity.Id);
            json.WriteString("rule"u8, first.Rule.Id);
            json.WriteString("guideline"u8, first.Guideline.Id);
            json.WriteNumber("courses"u8, courses);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notConsidered"u8);
        foreach (string fact in findings.NotConsidered)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
    }

    private static void WriteGuidelines(Utf8JsonWriter json, ImmutableArray<Guideline> guidelines)
    {
        json.WriteStartArray("guidelines"u8);
        foreach (Guideline guideline in guidelines)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, guideline.Id);
            json.WriteString("edition"u8, guideline.Edition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
