using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class CohortWireProperties
{
    private static readonly Arbitrary<(CourseCase Course, int Seed)> Requests = (
        from course in GeneratedCourses.Any.Where(course => course.Start is null)
        from seed in Gen.Choose(0, int.MaxValue)
        select (course, seed)).ToArbitrary();

    [Law]
    public Property A_cohort_of_one_is_that_patient_s_plan() => Law.ForAll(() => Requests, asked =>
    {
        RequestText plan = new WrittenRequest(asked.Course, asked.Seed).Request.Without("alreadyTakenMg").Without("start").Without("supplyDays").Without("id");
        JsonObject planned = Wire.Answer(plan.ToString()).AsObject();
        JsonObject cohort = Wire.Result(plan
            .Without("weight")
            .With("op", "\"cohort\"")
            .With("patients", $$"""[{"weight":{{plan.Property("weight")}} }]""")
            .With("monthDays", "30").ToString());

        if (!(bool)planned["ok"]!)
        {
            JsonNode refused = Assert.Single(cohort["refusedPatients"]!.AsArray())!;
            Assert.Equal((string)planned["error"]!["code"]!, (string)refused["code"]!);
            Assert.Equal(0, (int)cohort["planned"]!);
            return;
        }

        JsonNode result = planned["result"]!;
        Assert.Equal(1, (int)cohort["planned"]!);
        Assert.Empty(cohort["refusedPatients"]!.AsArray());
        Assert.Equal(result["quantities"]!.ToJsonString(), cohort["quantities"]!.ToJsonString());
        Assert.Equal(result["totalMg"]!.ToJsonString(), cohort["totalMg"]!.ToJsonString());
        Assert.Equal((int)result["days"]!, (int)cohort["days"]!["longest"]!);
        Assert.Equal((int)result["days"]!, (int)cohort["days"]!["median"]!);
        Assert.Equal(((int)result["days"]! + 29) / 30, cohort["months"]!.AsArray().Count);
        Assert.Equal(
            result["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!["id"]!).Distinct().Order(StringComparer.Ordinal),
            cohort["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!).Order(StringComparer.Ordinal));
    });
}
