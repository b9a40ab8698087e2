using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>What is stated of the patient is heard whatever is asked.</summary>
public sealed class PatientWireFacts
{
    private const string Pregnancy = "contraindication.pregnancy";

    public static TheoryData<string> Operations => [.. Operation.All.Where(operation => operation != Operation.Products && operation != Operation.Audit && operation != Operation.Severity && operation != Operation.Rules).Select(operation => operation.Id)];

    [Fact]
    public void There_is_a_request_of_every_operation() =>
        Assert.Equal(Operation.All.Select(operation => $"\"{operation.Id}\""), RequestText.All.Select(request => request.Property("op")));

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_pregnancy_that_is_stated_is_found(string operation) => Assert.Multiple(
        () => Assert.Contains(Pregnancy, Wire.Codes(Asked(operation, """{"flags":{"pregnant":true}}"""))),
        () => Assert.DoesNotContain(Pregnancy, Wire.Codes(Asked(operation, """{"flags":{"pregnant":false}}"""))),
        () => Assert.DoesNotContain(Pregnancy, Wire.Codes(Asked(operation, "{}"))));

    [Theory]
    [MemberData(nameof(Operations))]
    public void What_is_left_out_is_not_considered(string operation) => Assert.Multiple(
        () => Assert.Contains("pregnant", Wire.NotConsidered(Asked(operation, "{}"))),
        () => Assert.Contains("pregnant", Wire.NotConsidered(Asked(operation, patient: null))),
        () => Assert.DoesNotContain("pregnant", Wire.NotConsidered(Asked(operation, """{"flags":{"pregnant":true}}"""))));

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_positive_pregnancy_test_is_a_pregnancy_from_its_day_on(string operation) => Assert.Multiple(
        () => Assert.Contains(Pregnancy, Wire.Codes(Asked(operation, Tests("2025-12-20", "positive")))),
        () => Assert.DoesNotContain(Pregnancy, Wire.Codes(Asked(operation, Tests("2025-12-20", "negative")))),
        () => Assert.DoesNotContain(Pregnancy, Wire.Codes(Asked(operation, Tests("2027-01-01", "positive")))),
        () => Assert.Contains("pregnant", Wire.NotConsidered(Asked(operation, Tests("2027-01-01", "positive")))));

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_child_under_12_is_found(string operation) => Assert.Multiple(
        () => Assert.Contains("age.under-12", Wire.Codes(Asked(operation, """{"birthDate":"2014-04-01"}"""))),
        () => Assert.DoesNotContain("age.under-12", Wire.Codes(Asked(operation, """{"birthDate":"2014-01-01"}"""))));

    [Theory]
    [InlineData("2026-01-04", null, true)]
    [InlineData("2026-01-05", null, false)]
    [InlineData("2026-01-04", "2026-01-05", false)]
    [InlineData("2026-01-05", "2026-01-04", true)]
    [InlineData(null, "2026-01-04", true)]
    [InlineData(null, "2026-01-05", false)]
    public void A_plan_is_reviewed_as_of_the_stated_date_or_its_start(string? start, string? asOf, bool isFound)
    {
        RequestText request = RequestText.Plan.With("guidelines", """["us-label"]""").With("patient", """{"birthDate":"2014-01-05"}""");
        request = start is null ? request : request.With("start", $"\"{start}\"");
        request = asOf is null ? request : request.With("asOf", $"\"{asOf}\"");

        Assert.Equal(isFound, Wire.Codes(Wire.Result(request.ToString())).Contains("age.under-12"));
    }

    [Fact]
    public void Without_a_date_the_age_is_unknown()
    {
        RequestText request = RequestText.Plan.With("guidelines", """["us-label"]""").With("patient", """{"birthDate":"2014-01-05"}""");

        Assert.Contains("date", Wire.NotConsidered(Wire.Result(request.ToString())));
        Assert.DoesNotContain("date", Wire.NotConsidered(Wire.Result(request.With("start", "\"2026-01-05\"").ToString())));
    }

    [Fact]
    public void A_calendar_uses_the_flag_of_the_patient() => Assert.Multiple(
        () => Assert.True((bool)Asked("calendar", """{"flags":{"canGetPregnant":true}}""")["canGetPregnant"]!),
        () => Assert.False((bool)Asked("calendar", """{"flags":{"canGetPregnant":false}}""")["canGetPregnant"]!),
        () => Assert.False(Asked("calendar", "{}").ContainsKey("canGetPregnant")));

    [Fact]
    public void A_pill_count_without_a_next_supply_is_not_reviewed()
    {
        JsonObject result = Wire.Result(RequestText.PillCount.Without("next").ToString());

        Assert.Empty(Wire.Codes(result));
        Assert.Empty(result["notConsidered"]!.AsArray());
        Assert.Empty(result["basis"]!["guidelines"]!.AsArray());
    }

    private static string Tests(string date, string result) => $$"""{"pregnancyTests":[{"date":"{{date}}","result":"{{result}}"}]}""";

    /// <summary>The result of an operation for a patient, with a date to which it is reviewed.</summary>
    private static JsonObject Asked(string operation, string? patient)
    {
        RequestText request = RequestText.All.Single(known => known.Property("op") == $"\"{operation}\"").With("guidelines", """["us-label"]""");
        return Wire.Result((operation switch
        {
            "cohort" => request.With("patients", patient is null ? """[{"weight":{"kg":60}}]""" : $$"""[{"weight":{"kg":60},"patient":{{patient}} }]""").With("asOf", "\"2026-01-05\""),
            "pill-count" => With(request, patient).With(
                "next", """{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[40],"division":"twice"},"supplyDays":30}"""),
            "progress" or "compare" => With(request, patient),
            _ => With(request, patient).With("asOf", "\"2026-01-05\""),
        }).ToString());
    }

    private static RequestText With(RequestText request, string? patient) => patient is null ? request.Without("patient") : request.With("patient", patient);
}
