using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class AuditOutputFacts
{
    private const string Periods = "patient,from,to,mg\np1,2026-01-01,2026-01-28,20\np1,2026-02-02,2026-05-31,60\n";
    private const string Weights = "patient,date,kg\np0,2026-01-01,50\np1,2025-12-20,60";

    [Fact]
    public async Task Courses_are_lines_of_one_header_in_the_form_of_RFC_4180()
    {
        using var files = new Audited();

        Said said = await files.RunAsync(Periods, Weights, $"{Audited.Flags} --csv");

        Assert.Equal(
            "patient,course,from,to,days,breaks,break_days,longest_break,dosing_days,missed_days,may_go_on,upper_bound,supply_days,formulations,cumulative_mg,mean_mg,greatest_mg,"
            + "mg_per_kg,mean_mg_per_kg_per_day,greatest_mg_per_kg_per_day,weight_kg,weighed_on,weight_age_days,reached:120,second-course\r\n"
            + "p1,1,2026-01-01,2026-05-31,151,1,4,4,147,0,true,false,,conventional,7700,52.380952,60,128.333,0.873,1,60,2025-12-20,12,met,not-met\r\n",
            said.Output);
        Assert.Equal((0, "1 patient audited, 0 left out. 1 course.\n"), (said.Status, said.Error));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-p", "'-p")]
    [InlineData("@p", "'@p")]
    [InlineData("\"a,b\"", "\"a,b\"")]
    [InlineData("\"a\"\"b\"", "\"a\"\"b\"")]
    public async Task An_identifier_like_a_formula_begins_with_an_apostrophe(string identifier, string written)
    {
        using var files = new Audited();

        Said said = await files.RunAsync($"patient,from,to,mg\n{identifier},2026-01-01,2026-01-28,20\n", null, $"{Audited.Flags} --csv");

        Assert.StartsWith($"{written},1,2026-01-01", said.Output.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_JSON_is_the_patient_of_the_contract()
    {
        using var files = new Audited();
        Said alone = await files.RunAsync(Periods, Weights, $"{Audited.Flags} --per-patient");
        const string Request = """
            {"op":"audit","asOf":"2026-06-30","gapDays":60,"formulation":"conventional","weightPolicy":"starting","criteria":["reached:120","second-course"],"patients":[{"patient":"p1","periods":[
            {"from":"2026-01-01","to":"2026-01-28","mg":20,"formulation":"conventional"},{"from":"2026-02-02","to":"2026-05-31","mg":60,"formulation":"conventional"}],"weights":[{"date":"2025-12-20","kg":60}]}]}
            """;
        JsonNode answered = JsonNode.Parse(Json.DosingContract.Standard.Answer(Request))!;

        Assert.Equal(answered["result"]!["audited"]![0]!.ToJsonString(), Assert.Single(alone.OutputLines));
    }

    [Fact]
    public async Task Json_is_the_result_of_the_contract_without_the_patients()
    {
        using var files = new Audited();

        JsonNode result = JsonNode.Parse((await files.RunAsync(Periods, Weights, $"{Audited.Flags} --json")).Answer)!;

        Assert.Equal((1, 1, 0, 0), ((int)result["patients"]!, (int)result["courses"]!, (int)result["leftOut"]!, result["audited"]!.AsArray().Count));
    }

    [Fact]
    public async Task An_export_with_codes_is_read_by_a_stated_map()
    {
        using var files = new Audited();
        string codes = files.Write("codes.json", ["""{"7":{"name":"20","formulation":"conventional","strengthsMg":[20]},"8":{"name":"LD 32","formulation":"micronized","strengthsMg":[32]},"9":{"name":"all","formulation":"conventional","strengthsMg":[10,20]}}"""]);
        const string Export = "person_id,drug_concept_id,drug_exposure_start_date,quantity,days_supply,route\n1,7,2026-01-01,60.0,30,oral\n1,8,2026-01-31,30,,oral\n2,9,2026-01-01,60,30,oral\n3,5,2026-01-01,60,30,oral\n";

        Said said = await files.RunAsync(
            Export,
            "person_id,measurement_date,value_as_number\n1,2026-01-01,60",
            $"{Audited.Flags} --columns patient=person_id,date=drug_exposure_start_date,days=days_supply --columns code=drug_concept_id --ignore-columns route --days 30 --formulary \"{codes}\" --weight-columns patient=person_id,date=measurement_date,kg=value_as_number --per-patient");

        Assert.Equal(3, said.Status);
        Assert.Contains("""{"number":1,"from":"2026-01-01","to":"2026-03-01","days":60""", said.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("""takenMg":[{"formulation":"conventional","mg":1200},{"formulation":"micronized","mg":960}],"cumulativeMg":2400""", said.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("standard input line 4, drug_concept_id: Read '9'. Accepted: a code of the formulary whose product has one strength.\n", said.Error, StringComparison.Ordinal);
        Assert.Contains("standard input line 5, drug_concept_id: Read '5'.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_with_a_decimal_comma_are_read_where_that_is_stated()
    {
        using var files = new Audited();

        Said said = await files.RunAsync("patient;from;to;mg\np1;2026-01-01;2026-01-10;20,5\n", "patient;date;kg\np1;2026-01-01;64,3", $"{Audited.Flags} --decimal-comma --csv");

        Assert.Contains(",205,20.5,20.5,3.188,", said.Output, StringComparison.Ordinal);
    }
}
