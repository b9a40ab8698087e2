using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>What one intent comes to over a cohort: capsules by month, lengths of the courses, findings.</summary>
internal static class CohortResultJson
{
    public static void WriteResult(this JsonOutput json, CohortResult result)
    {
        CohortSummary summary = result.Summary;
        json.WriteString("doses"u8, result.Titration.ToString());
        json.WriteNumber("planned"u8, summary.Courses);
        json.WriteStartObject("refused"u8);
        json.WriteNumber("no-capsules"u8, result.RefusedFor(RefusalCode.DoseNoCapsules));
        json.WriteNumber("dose-out-of-range"u8, result.RefusedFor(RefusalCode.DoseOutOfRange));
        json.WriteNumber("course-too-long"u8, result.RefusedFor(RefusalCode.CourseTooLong));
        json.WriteEndObject();
        json.WriteStartArray("months"u8);
        foreach (SupplyPeriod period in summary.Periods())
        {
            json.WriteStartObject();
            json.WriteNumber("number"u8, period.Number);
            json.WriteNumber("patients"u8, period.Patients);
            WriteCapsules(json, summary.StrengthsInMilligrams, period.CapsulesOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCapsules(json, summary.StrengthsInMilligrams, summary.CapsulesOf);
        json.WriteNumber("totalMg"u8, summary.Milligrams);
        WriteDays(json, summary);
    }

    public static void WriteFindings(this JsonOutput json, ImmutableArray<CohortFinding> findings)
    {
        json.WriteStartArray("findings"u8);
        foreach (CohortFinding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, finding.First.Code);
            json.WriteString("severity"u8, finding.First.Severity.Id);
            json.WriteString("rule"u8, finding.First.Rule.Id);
            json.WriteString("guideline"u8, finding.First.Guideline.Id);
            json.WriteNumber("courses"u8, finding.Courses);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCapsules(JsonOutput json, ImmutableArray<int> strengths, Func<int, long> count)
    {
        json.WriteStartArray("quantities"u8);
        foreach (int strength in strengths)
        {
            if (count(strength) is > 0 and var capsules)
            {
                json.WriteStartObject();
                json.WriteNumber("mg"u8, strength);
                json.WriteNumber("count"u8, capsules);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteDays(JsonOutput json, CohortSummary summary)
    {
        json.WriteStartObject("days"u8);
        if (summary is { Shortest: { } shortest, Longest: { } longest })
        {
            json.WriteNumber("shortest"u8, shortest);
            json.WriteNumber("median"u8, summary.Percentile(50)!.Value);
            json.WriteNumber("ninetiethPercentile"u8, summary.Percentile(90)!.Value);
            json.WriteNumber("longest"u8, longest);
        }

        json.WriteStartArray("byMonths"u8);
        foreach (long courses in summary.EndingInPeriods())
        {
            json.WriteNumberValue(courses);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
