using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>cohort</c>.</summary>
internal static class CohortResultWriter
{
    public static void WriteCohort(this JsonOutput json, CohortAnswer answer)
    {
        CohortRequest request = answer.Request;
        json.WriteString("product"u8, request.Product.Id);
        json.WriteString("formulation"u8, request.Product.Formulation.Id);
        json.WriteNumber("monthDays"u8, request.PeriodDays);
        json.WriteCount("supplyDays"u8, request.SupplyDays);
        json.WriteDate("asOf"u8, request.Reviewing.Date);
        json.WriteNumber("patients"u8, answer.Patients);
        Write(json, answer.Planned);
        if (answer.Instead is { } instead)
        {
            json.WriteStartObject("instead"u8);
            Write(json, instead);
            Write(json, instead.Findings);
            json.WriteEndObject();
        }

        json.WriteStartArray("refusedPatients"u8);
        foreach (RefusedPatient refused in answer.Refused)
        {
            Write(json, refused, isInstead: refused.Titration != request.Titration);
        }

        json.WriteEndArray();
        json.WriteStartArray("implausiblePatients"u8);
        foreach (ImplausiblePatient implausible in answer.Implausible)
        {
            Write(json, implausible);
        }

        json.WriteEndArray();
        Write(json, answer.Planned.Findings);
        json.WriteFacts("notConsidered"u8, 
            [.. answer.Planned.NotConsidered.Concat(answer.Instead?.NotConsidered ?? []).DistinctBy(missing => missing.Id)]);
        json.WriteFacts("notRead"u8, [.. answer.Planned.NotRead.Concat(answer.Instead?.NotRead ?? []).DistinctBy(unread => unread.Id)]);
        json.WriteNeverLookedAt(isReviewed: true);
        json.WriteBasis(request.Reviewing.Guidelines);
    }

    private static void Write(JsonOutput json, CohortResult result)
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

    private static void Write(JsonOutput json, RefusedPatient refused, bool isInstead)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, refused.Number);
        json.WriteString("doses"u8, isInstead ? "instead"u8 : "steps"u8);
        json.WriteString("code"u8, refused.Refusal.Code.Id);
        json.WriteString("message"u8, refused.Refusal.Sentence);
        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, ImplausiblePatient implausible)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, implausible.Number);
        json.WriteString("code"u8, implausible.Finding.Code);
        json.WriteString("message"u8, implausible.Finding.Sentence);
        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, ImmutableArray<CohortFinding> findings)
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
}
