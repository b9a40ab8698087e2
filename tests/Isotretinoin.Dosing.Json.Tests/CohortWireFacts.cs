using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class CohortWireFacts
{
    [Fact]
    public void A_patient_for_whom_there_are_no_capsules_is_counted_and_listed_and_refuses_nothing()
    {
        JsonObject result = Wire.Result(RequestText.Cohort.With("patients", """[{"weight":{"kg":15}},{"weight":{"kg":64.3}},{"weight":{"kg":500}},{"weight":{"kg":10}}]""").ToString());

        Assert.Equal((4, 2), ((int)result["patients"]!, (int)result["planned"]!));
        Assert.Equal("""{"no-capsules":2,"dose-out-of-range":0,"course-too-long":0}""", result["refused"]!.ToJsonString());
        Assert.Equal([1, 4], result["refusedPatients"]!.AsArray().Select(refused => (int)refused!["number"]!));
        Assert.All(result["refusedPatients"]!.AsArray(), refused => Assert.Equal(("steps", "dose.no-capsules"), ((string)refused!["doses"]!, (string)refused["code"]!)));
    }

    [Fact]
    public void A_refused_patient_has_the_refusal_of_a_plan()
    {
        JsonObject result = Wire.Result(RequestText.Cohort
            .With("patients", """[{"weight":{"kg":150}},{"weight":{"kg":60}}]""")
            .With("steps", """[{"mgPerKgPerDay":10,"days":1}]""")
            .With("instead", """[{"mgPerKgPerDay":0.4,"pattern":"1000000000000000000000000000"}]""").ToString());

        Assert.Equal("""{"no-capsules":0,"dose-out-of-range":1,"course-too-long":0}""", result["refused"]!.ToJsonString());
        Assert.Equal("""{"no-capsules":0,"dose-out-of-range":0,"course-too-long":2}""", result["instead"]!["refused"]!.ToJsonString());
        Assert.Equal(
            [("steps", "dose.out-of-range"), ("instead", "course.too-long"), ("instead", "course.too-long")],
            result["refusedPatients"]!.AsArray().Select(refused => ((string)refused!["doses"]!, (string)refused["code"]!)));
        JsonObject plan = Wire.Error(RequestText.Plan.With("weight", """{"kg":150}""").With("steps", """[{"mgPerKgPerDay":10,"days":1}]""").ToString());
        Assert.Equal((string)plan["message"]!, (string)result["refusedPatients"]![0]!["message"]!);
    }

    [Fact]
    public void Without_a_course_there_are_no_lengths_and_no_months()
    {
        JsonObject result = Wire.Result(RequestText.Cohort.With("patients", """[{"weight":{"kg":10}}]""").ToString());

        Assert.Equal("""{"byMonths":[]}""", result["days"]!.ToJsonString());
        Assert.Equal(("[]", "[]", 0), (result["months"]!.ToJsonString(), result["quantities"]!.ToJsonString(), (int)result["totalMg"]!));
    }

    [Fact]
    public void The_result_has_both_regimens_that_are_compared()
    {
        JsonObject result = Wire.Result(RequestText.Cohort
            .With("steps", """[{"mgPerKgPerDay":0.5,"days":28}]""").With("instead", """[{"mgPerKgPerDay":5,"days":28}]""").With("guidelines", """["us-label"]""").ToString());

        Assert.Equal(
            ["doses", "planned", "refused", "months", "quantities", "totalMg", "days", "findings"], result["instead"]!.AsObject().Select(property => property.Key));
        Assert.Equal(("0.5 mg/kg/day conventional for 28 days", "5 mg/kg/day conventional for 28 days"), ((string)result["doses"]!, (string)result["instead"]!["doses"]!));
        Assert.DoesNotContain("dose.above-maximum", Wire.Codes(result));
        Assert.Contains("dose.above-maximum", Wire.Codes(result["instead"]!));
        Assert.False(Wire.Result(RequestText.Cohort.ToString()).ContainsKey("instead"));
    }

    [Fact]
    public void A_finding_has_its_number_of_courses()
    {
        JsonObject result = Wire.Result(RequestText.Cohort
            .With("patients", """[{"weight":{"kg":60},"patient":{"flags":{"pregnant":true}}},{"weight":{"kg":61}},{"weight":{"kg":62},"patient":{"flags":{"pregnant":true}}}]""")
            .With("guidelines", """["us-label"]""").ToString());

        JsonNode pregnancy = Assert.Single(result["findings"]!.AsArray(), finding => (string)finding!["code"]! == "contraindication.pregnancy")!;
        Assert.Equal((2, "critical", "us-label"), ((int)pregnancy["courses"]!, (string)pregnancy["severity"]!, (string)pregnancy["guideline"]!));
        Assert.Equal(["critical"], result["findings"]!.AsArray().Select(finding => (string)finding!["severity"]!).Take(1));
        Assert.Contains("pregnant", Wire.NotConsidered(result));
    }

    [Fact]
    public void A_patient_with_a_course_and_an_implausible_weight_is_listed_once_whatever_is_compared()
    {
        RequestText cohort = RequestText.Cohort
            .With("patients", """[{"weight":{"kg":64.3}},{"weight":{"kg":24.999}},{"weight":{"kg":10}},{"weight":{"kg":250}}]""")
            .With("steps", """[{"mgPerKgPerDay":1,"days":28}]""");

        JsonNode[] listed = [.. Wire.Result(cohort.ToString())["implausiblePatients"]!.AsArray().Select(patient => patient!)];
        Assert.Equal(
            [(2, "weight.implausible", "24.999 kg is outside 25 to 200 kg."), (4, "weight.implausible", "250 kg is outside 25 to 200 kg.")],
            listed.Select(patient => ((int)patient["number"]!, (string)patient["code"]!, (string)patient["message"]!)));

        // 10 kg has no course at 1 mg/kg/day, but one of a stated cycle.
        JsonNode both = Wire.Result(cohort.With("instead", """[{"cycleMg":[20],"days":28}]""").ToString());
        Assert.Equal([2, 3, 4], both["implausiblePatients"]!.AsArray().Select(patient => (int)patient!["number"]!));
        Assert.Equal([3], both["refusedPatients"]!.AsArray().Select(patient => (int)patient!["number"]!));
    }

    [Fact]
    public void Ten_thousand_patients_are_answered()
    {
        JsonObject result = Wire.Result(RequestText.Cohort.With("patients", AnySpelling.List(Enumerable.Repeat("""{"weight":{"kg":64.3}}""", 10_000))).ToString());

        Assert.Equal(10_000, (int)result["planned"]!);
        Assert.Equal("""[{"mg":30,"count":2300000},{"mg":20,"count":280000},{"mg":10,"count":280000}]""", result["quantities"]!.ToJsonString());
    }
}
