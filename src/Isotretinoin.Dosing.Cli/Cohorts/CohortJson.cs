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
        json.WriteNumber("monthDays"u8, totals[0].MonthDays);
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
        json.WriteNumber("planned"u8, totals.Lengths.Planned);
        json.WriteStartObject("refused"u8);
        foreach (CohortOutcome outcome in CohortOutcome.All.Where(outcome => outcome != CohortOutcome.Planned))
        {
            json.WriteNumber(outcome.Id, totals.Lengths.Count(outcome));
        }

        json.WriteEndObject();
        WriteMonths(json, totals);
        WriteCapsules(json, totals.Months, totals.Months.All());
        json.WriteNumber("totalMg"u8, totals.Milligrams);
        WriteLengths(json, totals);
        WriteFindings(json, totals.Findings);
    }

    private static void WriteMonths(Utf8JsonWriter json, CohortTotals totals)
    {
        json.WriteStartArray("months"u8);
        for (int month = 0; month < totals.Months.Count; month++)
        {
            json.WriteStartObject();
            json.WriteNumber("number"u8, month + 1);
            json.WriteNumber("patients"u8, totals.Months.Patients(month));
            WriteCapsules(json, totals.Months, totals.Months.Capsules(month));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCapsules(Utf8JsonWriter json, MonthTotals months, ImmutableArray<long> counts)
    {
        json.WriteStartArray("quantities"u8);
        for (int place = 0; place < counts.Length; place++)
        {
            if (counts[place] > 0)
            {
                json.WriteStartObject();
                json.WriteNumber("mg"u8, months.Strengths[place]);
                json.WriteNumber("count"u8, counts[place]);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteLengths(Utf8JsonWriter json, CohortTotals totals)
    {
        json.WriteStartObject("days"u8);
        if (totals.Lengths is { Shortest: { } shortest, Longest: { } longest })
        {
            json.WriteNumber("shortest"u8, shortest);
            json.WriteNumber("median"u8, totals.Lengths.Percentile(50)!.Value);
            json.WriteNumber("ninetiethPercentile"u8, totals.Lengths.Percentile(90)!.Value);
            json.WriteNumber("longest"u8, longest);
        }

        json.WriteStartArray("byMonths"u8);
        foreach (int courses in totals.Lengths.ByMonths(totals.MonthDays))
        {
            json.WriteNumberValue(courses);
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
