using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Parts of results that the library makes are written as it makes them.</summary>
public sealed class ResultPartsFacts
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    private static Course Course => Dosing.Course.Plan(
        Titration
            .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
            .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Conventional), afterDays: 28)
            .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily),
        CumulativeTarget.Between(120, 150, Formulation.Conventional)).StartingOn(Start);

    [Fact]
    public void The_iCalendar_file_is_that_of_the_course()
    {
        JsonObject result = Wire.Result(RequestText.Calendar
            .With("protocols", """["ipledge","us-label"]""")
            .With("patient", """{"flags":{"canGetPregnant":true}}""")
            .With("samples", """["2026-01-02"]""")
            .With("lastCapsule", "\"2026-06-01\"")
            .With("iCalendar", """{"stamp":"2026-01-04T08:30:05Z","courseId":"Zoë, course;1"}""").ToString());

        string expected = CourseCalendar
            .Of(Course, 30, YesNoUnknown.Yes, CalendarProtocol.All.Where(protocol => protocol.Id is "ipledge" or "us-label").OrderBy(protocol => protocol.Id, StringComparer.Ordinal).ToArray())
            .WithSample(new DateOnly(2026, 1, 2))
            .AfterLastCapsule(new DateOnly(2026, 6, 1))
            .ToICalendar(CalendarFile.Of("Zoë, course;1", new DateTimeOffset(2026, 1, 4, 8, 30, 5, TimeSpan.Zero)));
        Assert.Equal(expected, (string)result["iCalendar"]!);
        Assert.False(Wire.Result(RequestText.Calendar.ToString()).ContainsKey("iCalendar"));
    }

    [Fact]
    public void The_lines_of_a_supply_are_those_of_the_course()
    {
        JsonArray supplies = Wire.Result(RequestText.Plan.With("supplyDays", "30").ToString())["supplies"]!.AsArray();

        Assert.Equal(
            Course.Supplies(30).Select(supply => string.Join('|', DispensingLine.Of(supply).Select(line => (line.StrengthInMilligrams, line.Directions, line.Quantity, line.Days)))),
            supplies.Select(supply => string.Join('|', supply!["lines"]!.AsArray().Select(line =>
                ((int)line!["mg"]!, (string)line["directions"]!, (int)line["quantity"]!, (int)line["days"]!)))));
    }

    [Fact]
    public void A_comparison_explains_the_course_so_far_and_each_alternative_when_asked()
    {
        JsonObject explained = Wire.Result(RequestText.Compare.With("explain", "true").ToString());

        Assert.NotEmpty(explained["derivation"]!["lines"]!.AsArray());
        Assert.All(explained["candidates"]!.AsArray(), candidate => Assert.NotEmpty(candidate!["derivation"]!["lines"]!.AsArray()));
        Assert.All(new[] { RequestText.Compare, RequestText.Compare.With("explain", "false") }, request =>
        {
            JsonObject result = Wire.Result(request.ToString());
            Assert.False(result.ContainsKey("derivation"));
            Assert.All(result["candidates"]!.AsArray(), candidate => Assert.False(candidate!.AsObject().ContainsKey("derivation")));
        });
    }

    [Fact]
    public void The_products_are_those_of_the_formulary_by_its_codes()
    {
        JsonNode result = JsonNode.Parse(DosingContract.Of(Formulary.Of(Catalogue.UkConventional).With("NDC 1", Catalogue.AbsoricaLd)).Answer(RequestText.Products.ToString()))!["result"]!;

        Assert.Equal(
            [("uk-conventional", Catalogue.UkConventional.Name), ("NDC 1", Catalogue.AbsoricaLd.Name)],
            result["products"]!.AsArray().Select(product => ((string)product!["id"]!, (string)product["name"]!)));
        Assert.Equal("[8,16,20,24,28,32]", result["products"]![1]!["strengthsMg"]!.ToJsonString());
        Assert.Equal(Catalogue.AbsoricaLd.Sources.Select(source => source.ToString()), result["products"]![1]!["sources"]!.AsArray().Select(source => (string)source!));
    }

    [Fact]
    public void What_is_not_considered_has_an_id_and_a_text()
    {
        Review review = Review.Of(Course, PatientFacts.NoneKnown, Guidelines.UnitedStatesLabel);

        Assert.Equal(
            review.NotConsidered.Select(missing => (missing.Id, missing.Text)),
            Wire.Result(RequestText.Plan.With("start", "\"2026-01-05\"").With("guidelines", """["us-label"]""").ToString())["notConsidered"]!.AsArray()
                .Select(missing => ((string)missing!["id"]!, (string)missing["text"]!)));
    }
}
