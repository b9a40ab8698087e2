using System.Text;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Every member of a request is read as strictly as the others.</summary>
public sealed class StrictnessFacts
{
    private const string Mark = "\"@\"";

    /// <summary>Requests with a mark in place of a value, each where a member stands that a door did not always have.</summary>
    private static readonly (string Path, RequestText Request)[] Members =
    [
        ("$.patient.flags.pregnant", RequestText.Plan.With("patient", $$$"""{"flags":{"pregnant":{{{Mark}}}}}""")),
        ("$.patient.pregnancyTests[0].date", RequestText.Options.With("patient", $$"""{"pregnancyTests":[{"date":{{Mark}},"result":"negative"}]}""")),
        ("$.patient.pregnancyTests[0].result", RequestText.Progress.With("patient", $$"""{"pregnancyTests":[{"date":"2026-01-02","result":{{Mark}}}]}""")),
        ("$.patient.lesions.nodules", RequestText.Compare.With("patient", $$$"""{"lesions":{"comedones":0,"inflammatory":0,"nodules":{{{Mark}}}}}""")),
        ("$.patient.birthDate", RequestText.PillCount.With("patient", $$"""{"birthDate":{{Mark}}}""")),
        ("$.weight.date", RequestText.Calendar.With("weight", $$"""{"kg":64.3,"date":{{Mark}}}""")),
        ("$.asOf", RequestText.Plan.With("asOf", Mark)),
        ("$.guidelines[0].edition", RequestText.Plan.With("guidelines", $$"""[{"id":"us-label","edition":{{Mark}}}]""")),
        ("$.explain", RequestText.Compare.With("explain", Mark)),
        ("$.iCalendar.stamp", RequestText.Calendar.With("iCalendar", $$"""{"courseId":"a1","stamp":{{Mark}}}""")),
        ("$.patients[0].weight.kg", RequestText.Cohort.With("patients", $$$"""[{"weight":{"kg":{{{Mark}}}}}]""")),
        ("$.patients[0].patient.flags.pregnant", RequestText.Cohort.With("patients", $$$"""[{"weight":{"kg":60},"patient":{"flags":{"pregnant":{{{Mark}}} } } }]""")),
        ("$.monthDays", RequestText.Cohort.With("monthDays", Mark)),
        ("$.instead[0].days", RequestText.Cohort.With("instead", $$"""[{"cycleMg":[40],"days":{{Mark}}}]""")),
    ];

    public static TheoryData<string> Paths => [.. Members.Select(member => member.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_null_an_object_or_a_list_in_place_of_a_value_is_refused_with_its_path(string path) => Assert.All(
        new[] { "null", "{}", "[]" },
        value => Assert.Equal([("json.wrong-type", path)], Wire.Mistakes(Request(path, value))));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_number_of_up_to_1000_characters_is_read_and_a_longer_one_is_malformed(string path) => Assert.Multiple(
        () => Assert.Equal(path, Assert.Single(Wire.Mistakes(Request(path, new string('9', 1_000)))).Path),
        () => Assert.Equal([("json.malformed", "$")], Wire.Mistakes(Request(path, new string('9', 1_001)))));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Up_to_64_levels_are_read_and_more_are_malformed(string path)
    {
        int above = path.Count(character => character is '.' or '[');

        Assert.Multiple(
            () => Assert.Equal([("json.wrong-type", path)], Wire.Mistakes(Request(path, Nested(64 - above)))),
            () => Assert.Equal([("json.malformed", "$")], Wire.Mistakes(Request(path, Nested(65 - above)))));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Half_a_surrogate_pair_and_bytes_that_are_not_UTF8_are_malformed(string path)
    {
        byte[] request = Encoding.UTF8.GetBytes(Request(path, "\"?\""));
        int place = request.AsSpan().LastIndexOf("\"?\""u8) + 1;

        Assert.Multiple(
            () => Assert.Equal([("json.malformed", "$")], Wire.Mistakes(Request(path, "\"\\ud800\""))),
            () => Assert.Equal([("json.malformed", "$")], Wire.Mistakes(Request(path, "\"\\udc00\\ud800\""))),
            () => Assert.Equal("json.malformed", (string)Assert.Single(Wire.Errors([.. request[..place], 0xFF, .. request[place..]]))["code"]!));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void An_id_that_was_read_comes_back_beside_a_request_that_stops_being_JSON(string path)
    {
        string request = Request(path, "\"?");

        Assert.StartsWith("""{"id":"a1","ok":false,""", DosingContract.Standard.Answer($"{{\"id\":\"a1\",{request[1..]}"), StringComparison.Ordinal);
        Assert.StartsWith("""{"ok":false,""", DosingContract.Standard.Answer($"{request[..^1]},\"id\":\"a1\"}}"), StringComparison.Ordinal);
    }

    private static string Request(string path, string value) => Members.Single(member => member.Path == path).Request.ToString().Replace(Mark, value, StringComparison.Ordinal);

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
