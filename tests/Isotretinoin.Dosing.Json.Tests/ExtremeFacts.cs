using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Everything at the edge of what is accepted at once: answered, whatever it comes to.</summary>
public sealed class ExtremeFacts
{
    public static TheoryData<string, string, string, string> Histories()
    {
        var histories = new TheoryData<string, string, string, string>();
        foreach (string taken in (string[])["conventional", "lidose", "micronized"])
        {
            foreach (string target in (string[])["conventional", "micronized"])
            {
                foreach (string policy in (string[])["starting", "latest", "per-day"])
                {
                    histories.Add(taken, target, policy, "0.001");
                    histories.Add(taken, target, policy, "500");
                }
            }
        }

        return histories;
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Ten_thousand_years_of_the_greatest_dose_are_counted(string taken, string target, string policy, string kilograms)
    {
        RequestText request = RequestText.Progress
            .With("asOf", "\"9999-12-31\"")
            .With("weightPolicy", $"\"{policy}\"")
            .With("weights", $$"""[{"date":"0001-01-01","kg":{{kilograms}}},{"date":"5000-01-01","kg":499.999},{"date":"9999-12-30","kg":0.007}]""")
            .With("periods", $$"""[{"from":"0001-01-01","to":"9999-12-31","mg":1000,"formulation":"{{taken}}","missedDays":3650}]""")
            .With("partial", """[{"date":"2000-01-01","mg":0.000001}]""")
            .With("target", $$"""{"from":0.001,"to":1000,"formulation":"{{target}}"}""")
            .With("explain", "true");

        JsonObject result = Wire.Result(request.ToString());

        Assert.Equal(3_652_059, (int)result["calendarDays"]!);
    }

    [Fact]
    public void The_longest_comparison_of_the_smallest_capsules_is_counted()
    {
        JsonObject result = Wire.Result(RequestText.Compare
            .With("on", "\"2036-03-28\"")
            .With("candidates", """[{"name":"a","steps":[{"mg":1000,"formulation":"lidose"}],"product":{"name":"x","formulation":"lidose","strengthsMg":[1]},"division":"twice"}]""").ToString());

        Assert.Equal(3_650_000, (int)result["candidates"]![0]!["capsules"]![0]!["count"]!);
    }

    [Fact]
    public void The_longest_course_and_the_widest_table_are_counted()
    {
        JsonObject course = Wire.Result(RequestText.Plan
            .With("weight", """{"kg":500}""")
            .With("product", """{"name":"x","formulation":"micronized","strengthsMg":[1]}""")
            .With("steps", """[{"cycleMg":[1000],"days":3650}]""")
            .With("alreadyTakenMg", "500000")
            .With("target", """{"from":1000,"to":1000,"formulation":"conventional"}""")
            .With("supplyDays", "1")
            .With("explain", "true").ToString());
        JsonObject table = Wire.Result(RequestText.Options
            .With("weight", """{"kg":500}""")
            .With("product", """{"name":"x","formulation":"micronized","strengthsMg":[1]}""")
            .With("band", """{"low":0.001,"high":10,"formulation":"lidose"}""")
            .With("target", """{"from":1000,"to":1000,"formulation":"lidose"}""").ToString());

        Assert.Equal(3_650, course["supplies"]!.AsArray().Count);
        Assert.Equal(999, table["options"]!.AsArray().Count);
    }

    [Fact]
    public void The_lightest_patient_and_the_slowest_dose_are_counted()
    {
        JsonObject result = Wire.Result(RequestText.Progress
            .With("asOf", "\"0001-01-01\"")
            .With("weights", """[{"date":"0001-01-01","kg":500}]""")
            .With("periods", "[]")
            .With("target", """{"from":1,"to":1,"formulation":"micronized"}""")
            .With("next", """{"mg":0.01,"formulation":"conventional","pattern":"1000000000000000000000000000"}""").ToString());

        Assert.Equal(1_749_973, (int)result["projection"]!["from"]!["days"]!);
    }
}
