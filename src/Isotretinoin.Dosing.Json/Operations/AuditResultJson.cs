namespace Isotretinoin.Dosing.Json;

/// <summary>The result of an audit: counts, distributions, each patient's courses, and the patients left out.</summary>
internal static class AuditResultJson
{
    public static void WriteAudit(this JsonOutput json, AuditAnswer answer)
    {
        AuditRequest request = answer.Request;
        AuditSummary summary = answer.Summary;
        json.WriteDate("asOf"u8, request.AsOf);
        json.WriteNumber("gapDays"u8, request.GapDays);
        json.WriteString("formulation"u8, request.Formulation.Id);
        json.WriteString("weightPolicy"u8, request.Policy.Id);
        json.WriteNumber("patients"u8, summary.Patients + answer.LeftOut);
        json.WriteNumber("leftOut"u8, answer.LeftOut);
        json.WriteNumber("withoutCourse"u8, summary.WithoutCourse);
        json.WriteNumber("courses"u8, summary.Courses);
        json.WriteNumber("mayGoOn"u8, summary.MayGoOn);
        json.WriteNumber("upperBounds"u8, summary.UpperBounds);
        json.WriteNumber("withoutWeight"u8, summary.WithoutWeight);
        json.WriteStartArray("criteria"u8);
        foreach (AuditCriterion criterion in request.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("criterion"u8, criterion.ToString());
            json.WriteString("sentence"u8, criterion.Sentence);
            json.WriteNumber("met"u8, summary.CoursesWith(criterion, CriterionOutcome.Met));
            json.WriteNumber("notMet"u8, summary.CoursesWith(criterion, CriterionOutcome.NotMet));
            json.WriteNumber("notKnown"u8, summary.CoursesWith(criterion, CriterionOutcome.NotKnown));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("distributions"u8);
        foreach (AuditMeasure measure in AuditMeasure.All)
        {
            Write(json, summary.Distribution(measure));
        }

        json.WriteEndArray();
        json.WriteStartArray("audited"u8);
        foreach (AuditedPatient patient in answer.Audited)
        {
            json.WriteStartObject();
            json.WriteAudited(patient);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("refusedPatients"u8);
        foreach (RefusedLedger refused in answer.Refused)
        {
            Write(json, refused);
        }

        json.WriteEndArray();
        json.WriteReview(review: null);
    }

    /// <summary>Writes the members of a patient: identifier and courses.</summary>
    public static void WriteAudited(this JsonOutput json, AuditedPatient patient)
    {
        json.WriteString("patient"u8, patient.Patient.Id);
        json.WriteStartArray("courses"u8);
        foreach (AuditedCourse course in patient.Courses)
        {
            json.WriteStartObject();
            json.WriteCourse(course);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCourse(this JsonOutput json, AuditedCourse course)
    {
        json.WriteNumber("number"u8, course.Number);
        json.WriteDate("from"u8, course.First);
        json.WriteDate("to"u8, course.Last);
        json.WriteNumber("days"u8, course.Days);
        json.WriteNumber("breaks"u8, course.Breaks);
        json.WriteNumber("breakDays"u8, course.BreakDays);
        json.WriteNumber("longestBreak"u8, course.LongestBreak);
        json.WriteNumber("dosingDays"u8, course.DosingDays);
        json.WriteNumber("missedDays"u8, course.MissedDays);
        json.WriteBoolean("mayGoOn"u8, course.MayGoOn);
        json.WriteBoolean("upperBound"u8, course.IsUpperBound);
        json.WriteCount("supplyDays"u8, course.GreatestSupplyDays);
        json.WriteTaken(course.Taken);
        json.WriteNumber("cumulativeMg"u8, course.Cumulative.Milligrams);
        json.WriteMilligrams("meanMg"u8, course.MeanMilligrams);
        json.WriteMilligrams("greatestMg"u8, course.GreatestMilligrams);
        if (course.WeightOnFirstDay is { } weight)
        {
            json.WritePerKilogram("mgPerKg"u8, course.MilligramsPerKilogram!.Value);
            json.WritePerKilogram("meanMgPerKgPerDay"u8, course.MeanMilligramsPerKilogramPerDay!.Value);
            json.WritePerKilogram("greatestMgPerKgPerDay"u8, course.GreatestMilligramsPerKilogramPerDay!.Value);
            json.WriteNumber("weightKg"u8, weight.Weight.Kilograms);
            json.WriteDate("weighedOn"u8, weight.Date);
            json.WriteCount("weightAgeDays"u8, course.WeightAgeDays);
        }

        json.WriteStartArray("criteria"u8);
        foreach (JudgedCriterion judged in course.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("criterion"u8, judged.Criterion.ToString());
            json.WriteString("outcome"u8, judged.Outcome.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(JsonOutput json, AuditDistribution distribution)
    {
        json.WriteStartObject();
        json.WriteString("of"u8, distribution.Measure.Id);
        json.WriteNumber("courses"u8, distribution.Courses);
        if (distribution is
            { Minimum: { } least, LowerQuartile: { } lower, Median: { } median, UpperQuartile: { } upper, Maximum: { } greatest })
        {
            json.WriteNumber("minimum"u8, least);
            json.WriteNumber("lowerQuartile"u8, lower);
            json.WriteNumber("median"u8, median);
            json.WriteNumber("upperQuartile"u8, upper);
            json.WriteNumber("maximum"u8, greatest);
        }

        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, RefusedLedger refused)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, refused.Number);
        json.WriteString("patient"u8, refused.Patient.Id);
        json.WriteStartArray("errors"u8);
        foreach (Refusal refusal in refused.Refusals)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, refusal.Code.Id);
            json.WriteString("member"u8, refusal.Member);
            json.WriteString("message"u8, refusal.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
