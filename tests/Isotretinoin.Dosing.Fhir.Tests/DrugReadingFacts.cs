namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What the codes of an order say, by the table of codes: strength and formulation, typed by hand.</summary>
public sealed class DrugReadingFacts
{
    [Theory]
    [InlineData("197843", "10 mg capsules, 1 once daily conventional")]
    [InlineData("197844", "20 mg capsules, 1 once daily conventional")]
    [InlineData("403930", "30 mg capsules, 1 once daily conventional")]
    [InlineData("197845", "40 mg capsules, 1 once daily conventional")]
    [InlineData("1547561", "25 mg capsules, 1 once daily lidose")]
    [InlineData("1547565", "35 mg capsules, 1 once daily lidose")]
    [InlineData("2262729", "8 mg capsules, 1 once daily micronized")]
    [InlineData("2262711", "16 mg capsules, 1 once daily micronized")]
    [InlineData("2262717", "24 mg capsules, 1 once daily micronized")]
    [InlineData("2262725", "32 mg capsules, 1 once daily micronized")]
    [InlineData("1300006", "20 mg capsules, 1 once daily lidose")]
    [InlineData("404062", "20 mg capsules, 1 once daily conventional")]
    [InlineData("316110", "40 mg capsules, 1 once daily")]
    [InlineData("6064", "- [medication.strength-unknown!]")]
    [InlineData("1159762", "- [medication.strength-unknown!]")]
    [InlineData("856907", "")]
    public void A_code_of_RxNorm_says_strength_and_formulation(string code, string expected) =>
        Is(expected, Written.RxNorm(code));

    [Theory]
    [InlineData("10631-002-31", "8 mg capsules, 1 once daily micronized")]
    [InlineData("10631-0002-31", "8 mg capsules, 1 once daily micronized")]
    [InlineData("10631000231", "8 mg capsules, 1 once daily micronized")]
    [InlineData("10631-002", "8 mg capsules, 1 once daily micronized")]
    [InlineData("1063100231", "")]
    [InlineData("10631-003-31", "")]
    public void An_NDC_is_read_in_each_of_its_forms(string code, string expected) =>
        Is(expected, $$"""{"coding":[{"system":"http://hl7.org/fhir/sid/ndc","code":"{{code}}"}]}""");

    [Theory]
    [InlineData("""{"text":"Isotretinoin 20 mg capsule"}""", "- [medication.text-only!]")]
    [InlineData("""{"text":"ISOTRETINOIN"}""", "- [medication.text-only!]")]
    [InlineData("""{"coding":[{"system":"urn:house","code":"x","display":"isotretinoin 40 mg"}]}""", "- [medication.text-only!]")]
    [InlineData("""{"text":"Paracetamol 500 mg tablet"}""", "")]
    [InlineData("""{"coding":[{"system":"http://hl7.org/fhir/sid/ndc","code":"1063100231"}],"text":"isotretinoin"}""", "- [medication.code-ambiguous!]")]
    [InlineData("""{"coding":[{"system":"http://hl7.org/fhir/sid/ndc","code":"1063100231"},{"system":"https://ward.example","code":"iso-20"}]}""", "20 mg capsules, 1 once daily lidose [medication.code-ambiguous~]")]
    [InlineData("""{"coding":[{"system":"https://ward.example","code":"iso-20"}]}""", "20 mg capsules, 1 once daily lidose")]
    [InlineData("""{"coding":[{"system":"urn:house","code":"iso-20"},{"system":"https://ward.example","code":"iso-20"}]}""", "20 mg capsules, 1 once daily lidose")]
    public void A_text_decides_nothing_and_an_unknown_code_is_ignored(string drug, string expected) => Is(expected, drug);

    [Theory]
    [InlineData("197844 197845", "- [medication.codes-contradict!]")]
    [InlineData("404062 1300006", "- [medication.codes-contradict!]")]
    [InlineData("6064 197844", "20 mg capsules, 1 once daily conventional")]
    [InlineData("317392 404062", "20 mg capsules, 1 once daily conventional")]
    [InlineData("317392 316110", "- [medication.codes-contradict!]")]
    public void Codes_agree_in_strength_and_formulation(string codes, string expected) =>
        Is(expected, Written.RxNorm(codes.Split(' ')));

    [Theory]
    [InlineData("#med", "20 mg capsules, 1 once daily conventional")]
    [InlineData("Medication/apart", "20 mg capsules, 1 once daily conventional")]
    [InlineData("https://record.example/fhir/Medication/apart/_history/3", "20 mg capsules, 1 once daily conventional")]
    [InlineData("urn:uuid:0f5b", "20 mg capsules, 1 once daily conventional")]
    [InlineData("Medication/ingredient", "30 mg capsules, 1 once daily")]
    [InlineData("Medication/percent", "- [medication.strength-unknown!]")]
    [InlineData("Medication/elsewhere", "")]
    public void A_reference_is_resolved_in_the_order_then_in_the_document(string reference, string expected) =>
        Assert.Equal(expected, Written.Said(Written.Orders(Referring($$"""{"reference":"{{reference}}"}"""))));

    [Fact]
    public void A_reference_to_what_was_not_sent_is_refused_if_its_display_names_isotretinoin() => Assert.Equal(
        "- [medication.unresolved!]",
        Written.Said(Written.Orders(Referring("""{"reference":"Medication/elsewhere","display":"Isotretinoin 20 mg"}"""))));

    [Fact]
    public void What_a_generic_code_means_is_the_words_of_the_host() => Assert.Multiple(
        () => Assert.Equal(Formulation.Lidose, DrugCodes.RxNorm(Formulation.Lidose).Find(DrugCodes.RxNormSystem, "197844")!.Formulation),
        () => Assert.Throws<ArgumentException>(() => DrugCodes.RxNorm(Formulation.Micronized)),
        () => Assert.Equal("197844", Written.Codes.Find(20, Formulation.Conventional)!.Code),
        () => Assert.Equal("iso-20", Written.Codes.Find(20, Formulation.Lidose)!.Code),
        () => Assert.Equal("1547561", Written.Codes.Find(25, Formulation.Lidose)!.Code),
        () => Assert.Null(Written.Codes.Find(28, Formulation.Micronized)),
        () => Assert.Null(Written.Codes.Find(25, Formulation.Conventional)));

    [Fact]
    public void A_code_of_the_host_means_one_thing() => Assert.Multiple(
        () => Assert.Throws<ArgumentException>(() => Written.Codes.With(DrugCodes.Ndc, "10631-0002", 16, Formulation.Micronized)),
        () => Assert.Throws<ArgumentException>(() => Written.Codes.With(DrugCodes.Ndc, "1063100231", 16, Formulation.Micronized)),
        () => Assert.Throws<ArgumentException>(() => Written.Codes.With(DrugCodes.RxNormSystem, "197844", 30, Formulation.Conventional)));

    /// <summary>The table against the file of the codes, read apart.</summary>
    [Fact]
    public void Every_code_of_the_list_is_known_and_no_other()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "rxnorm-isotretinoin.csv")).Skip(1).Select(line => line.Split(','))];
        var codes = DrugCodes.RxNorm(Formulation.Lidose);

        Assert.Equal(64, rows.Length);
        Assert.Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal), codes.All.Select(code => code.Code).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            DrugCode code = codes.Find(DrugCodes.RxNormSystem, row[0])!;
            Assert.Equal(row[3], code.StrengthInMilligrams?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
            Assert.Equal(
                row[5] switch { "conventional or lidose" => "lidose", "conventional" or "lidose" or "micronized" => row[5], _ => null },
                code.Formulation?.Id);
        });
    }

    private static void Is(string expected, string drug) => Assert.Equal(
        expected,
        Written.Said(Written.Orders(Written.Request(drug, Written.Dosage(Written.DoseOf("1", "CAP"), Written.Once)))));

    private static string Referring(string reference)
    {
        string request = Written.Request("null", Written.Dosage(Written.DoseOf("1", "CAP"), Written.Once), $$"""
            ,"medicationReference":{{reference}},"contained":[{"resourceType":"Medication","id":"med","code":{{Written.RxNorm("197844")}}}]
            """);
        string Medication(string id, string more) => $$"""{"resourceType":"Medication","id":"{{id}}",{{more}}}""";
        string Ingredient(string strength) => $$"""
            "ingredient":[{"itemCodeableConcept":{{Written.RxNorm("6064")}},"strength":{{strength}}}]
            """;
        return $$"""
            {"resourceType":"Bundle","entry":[
             {"resource":{{request}}},
             {"fullUrl":"urn:uuid:0f5b","resource":{{Medication("apart", $"\"code\":{Written.RxNorm("197844")}")}}},
             {"resource":{{Medication("ingredient", Ingredient("""{"numerator":{"value":30,"code":"mg"},"denominator":{"value":1,"code":"CAP"}}"""))}}},
             {"resource":{{Medication("percent", Ingredient("""{"numerator":{"value":30,"code":"%"},"denominator":{"value":1,"code":"CAP"}}"""))}}}]}
            """;
    }
}
