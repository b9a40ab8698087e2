using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Facts of the patients in columns of a cohort's file.</summary>
public sealed class FactColumnFacts
{
    private const string Flags =
        "--product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --guideline us-label --as-of 2026-01-05";

    private const string Header =
        "weight_kg,weightDate,birthDate,pregnant,canGetPregnant,takesTetracycline,severity,lesions,previousCourse,pregnancyTests";

    private static readonly string[] Rows =
    [
        "64.3,,,,,,,,,",
        "70,2026-01-02,1990-05-17,no,yes,yes,severe,,none,",
        "49.9,2025-12-02,2015-02-28,yes,yes,no,,\"30,20,12\",2025-12-30,",
        "81.6,,2009-01-06,,yes,unknown,mild,,2024-01-01,2025-12-01 negative 2026-01-02 positive",
    ];

    private static readonly string[] Alone =
    [
        "",
        "--born 1990-05-17 --pregnant no --can-get-pregnant yes --takes-tetracycline yes --severity severe --previous-course none",
        "--born 2015-02-28 --pregnant yes --can-get-pregnant yes --takes-tetracycline no --lesions 30,20,12 --previous-course 2025-12-30",
        "--born 2009-01-06 --can-get-pregnant yes --severity mild --previous-course 2024-01-01"
            + " --pregnancy-test \"2025-12-01 negative\" --pregnancy-test \"2026-01-02 positive\"",
    ];

    [Fact]
    public async Task Each_row_is_reviewed_with_its_own_facts_as_a_plan_of_that_patient_is()
    {
        JsonElement together = Json(await RunAsync($"{Header}\n{string.Join('\n', Rows)}\n", $"{Flags} --month 30 --json"));
        PlanAlone[] alone = await Task.WhenAll(Rows.Zip(Alone).Select(patient => PlanAlone.AskedAsync(patient.First.Split(',')[0], $"{Flags} {patient.Second}")));

        (string Rule, int Courses)[] found = [.. together.GetProperty("findings").EnumerateArray()
            .Select(finding => (finding.GetProperty("rule").GetString()!, finding.GetProperty("courses").GetInt32()))
            .OrderBy(finding => finding.Item1, StringComparer.Ordinal)];
        Assert.Equal(
            alone.SelectMany(plan => plan.Rules).GroupBy(rule => rule).Select(rule => (rule.Key, rule.Count())).OrderBy(rule => rule.Key, StringComparer.Ordinal),
            found);
        Assert.Contains(("us-label.pregnancy", 2), found);
        Assert.Contains(("us-label.tetracycline", 1), found);
    }

    [Fact]
    public async Task The_answer_is_the_one_that_the_contract_gives_for_the_same_patients()
    {
        const string Request = """
            {"op":"cohort","patients":[{"weight":{"kg":64.3}},
            {"weight":{"kg":70,"date":"2024-01-02"},"patient":{"birthDate":"1990-05-17","flags":{"pregnant":false}}}],
            "product":"us-conventional","division":"twice","rounding":"down","steps":[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1}],
            "target":{"from":120,"to":150},"monthDays":30,"guidelines":["us-label"],"asOf":"2026-01-05"}
            """;

        Said wire = await Tool.RunAsync(Input(Request.ReplaceLineEndings("")), "run");
        Said file = await RunAsync("weight_kg,weight-date,birth-date,pregnant\n64.3,,,\n70,2024-01-02,1990-05-17,no\n", $"{Flags} --month 30 --json");

        Assert.Equal(Json(wire).GetProperty("result").GetRawText(), Json(file).GetRawText());
    }

    [Fact]
    public async Task The_page_names_the_columns_of_facts()
    {
        string page = (await RunAsync("id,weight_kg,can-get-pregnant,note\n1,64.3,no,x\n", $"{Flags} --month 30 --ignore-columns id,note")).Answer;

        Assert.Contains("\nFacts of the patients are in can-get-pregnant.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("pregnancy", page[page.IndexOf("Not considered", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weightDate", "2026-13-01", "Read '2026-13-01'. Accepted: a date such as 2026-01-05.")]
    [InlineData("birthDate", "17.5.1990", "Read '17.5.1990'. Accepted: a date such as 2026-01-05.")]
    [InlineData("pregnant", "true", "Read 'true'. Accepted: yes, no, unknown.")]
    [InlineData("takes-vitamin-a", "Yes", "Read 'Yes'. Accepted: yes, no, unknown.")]
    [InlineData("severity", "bad", "Read 'bad'. Accepted: mild, moderate, severe.")]
    [InlineData("lesions", "\"30,20\"", "Read '30,20'. Accepted: three counts such as 30,20,2")]
    [InlineData("lesions", "\"30,20,10001\"", "Read 10001. Accepted: 0 to 10,000 lesions.")]
    [InlineData("previousCourse", "never", "Read 'never'. Accepted: a date such as 2026-01-05 of the last capsule, or none.")]
    [InlineData("previousCourse", "9999-12-31", "Read 9999-12-31. Accepted: a last capsule up to 9999-09-30.")]
    [InlineData("pregnancyTests", "2026-01-02", "Read '2026-01-02'. Accepted: a date and a result")]
    [InlineData("pregnancyTests", "2026-01-02 maybe", "Read '2026-01-02 maybe'.")]
    public async Task A_field_that_cannot_be_read_refuses_its_row_by_line_and_column(string column, string field, string says)
    {
        Said said = await RunAsync($"weight_kg,{column}\n64.3,\n70,{field}\n", $"{Flags} --month 30");

        Assert.Equal(3, said.Status);
        Assert.StartsWith($"standard input line 3, {column}: {says}", Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Contains("\n1 planned, 1 refused: 1 that cannot be read.\n", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mistake_of_a_row_is_reported()
    {
        Said said = await RunAsync("weight_kg,pregnant,severity,weightDate\nheavy,maybe,bad,2026-01-02\n", $"{Flags} --month 30");

        Assert.Equal(
            ["standard input line 2, weight_kg", "standard input line 2, pregnant", "standard input line 2, severity"],
            said.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Contains("\n0 planned, 1 refused: 1 that cannot be read.\n", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_columns_of_one_fact_are_refused()
    {
        Said said = await RunAsync("weight_kg,canGetPregnant,can-get-pregnant\n64.3,yes,no\n", $"{Flags} --month 30");

        Assert.Equal((2, ""), (said.Status, said.Output));
        Assert.Equal(
            "standard input line 1: Several columns state canGetPregnant: canGetPregnant, can-get-pregnant. Accepted: one at most.\n", said.Error);
    }

    [Fact]
    public void Every_fact_of_a_patient_in_the_contract_has_a_column()
    {
        string[] columns = [.. FactField.All.Select(field => field.Name)];

        Assert.Equal(
            ["weightDate", "birthDate", .. PatientFlag.All.Select(flag => flag.Id), "severity", "lesions", "previousCourse", "pregnancyTests"], columns);
        Assert.All(FactField.All, field => Assert.Same(field, FactField.Find(field.Name)));
    }

    private static JsonElement Json(Said said) => JsonDocument.Parse(said.Output).RootElement;

    private static MemoryStream Input(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Task<Said> RunAsync(string csv, string flags) => Tool.RunAsync(Input(csv), Tool.Words($"isotretinoin cohort {flags}"));
}
