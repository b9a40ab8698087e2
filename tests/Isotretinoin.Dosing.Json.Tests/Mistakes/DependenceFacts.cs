namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Nothing is judged that rests on a refused value; everything else is.</summary>
public sealed class DependenceFacts
{
    private const string NoCapsules = """[{"mgPerKgPerDay":0.1,"days":28},{"mgPerKgPerDay":1,"days":28},{"cycleMg":[45]}]""";

    public static TheoryData<string, string> Refused_beside_steps_that_cannot_be_made => new()
    {
        { "guidelines", "[\"us\"]" },
        { "start", "\"today\"" },
        { "supplyDays", "0" },
        { "target", """{"from":150,"to":120}""" },
        { "target", """{"from":120,"to":150,"formulation":"generic"}""" },
        { "alreadyTakenMg", "-1" },
        { "patient", """{"flags":{"pregnant":null}}""" },
        { "asOf", "1" },
        { "explain", "1" },
        { "wait", "1" },
    };

    [Theory]
    [MemberData(nameof(Refused_beside_steps_that_cannot_be_made))]
    public void Steps_are_checked_beside_refusals_that_they_do_not_depend_on(string name, string json)
    {
        IEnumerable<string> paths = Wire.Mistakes(RequestText.Plan.With("steps", NoCapsules).With(name, json).ToString()).Select(mistake => mistake.Path);

        Assert.Equal(3, paths.Count());
        Assert.Equal(["$.steps[0].mgPerKgPerDay", "$.steps[2].cycleMg[0]"], paths.Where(path => path.StartsWith("$.steps", StringComparison.Ordinal)));
        Assert.Contains(paths, path => path.StartsWith($"$.{name}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_steps_of_a_calendar_are_checked_beside_other_refusals() => Says(
        RequestText.Calendar.With("steps", NoCapsules).With("protocols", "[\"nobody\"]").With("samples", "[1]").Without("start"),
        "$.steps[0].mgPerKgPerDay", "$.steps[2].cycleMg[0]", "$.protocols[0]", "$.samples[0]", "$.start");

    [Theory]
    [InlineData("weight", """{"kg":0}""", "$.weight.kg")]
    [InlineData("product", "\"nothing\"", "$.product")]
    [InlineData("division", "\"thrice\"", "$.division")]
    [InlineData("rounding", "\"off\"", "$.rounding")]
    public void Steps_are_not_reported_as_having_no_capsules_after_a_refusal(string name, string json, string path) =>
        Says(RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.1,"days":28},{"mgPerKgPerDay":0.1}]""").With(name, json), path);

    [Fact]
    public void A_cycle_needs_no_rounding_and_a_step_with_choices_of_its_own_no_others() => Says(
        RequestText.Plan.With("rounding", "\"off\"").With("steps", """[{"cycleMg":[45],"days":1},{"mgPerKgPerDay":0.1,"rounding":"up","days":1},{"mgPerKgPerDay":0.1}]"""),
        "$.rounding", "$.steps[0].cycleMg[0]");

    [Theory]
    [InlineData("""{"mgPerKgPerDay":11,"days":28}""", "$.steps[0].mgPerKgPerDay")]
    [InlineData("""{"mgPerKgPerDay":0.1,"days":0}""", "$.steps[0].days")]
    [InlineData("""{"mgPerKgPerDay":0.1,"days":28,"pattern":"0"}""", "$.steps[0].pattern")]
    [InlineData("""{"mgPerKgPerDay":0.1,"days":28,"formulation":"x"}""", "$.steps[0].formulation")]
    [InlineData("""{"mgPerKgPerDay":0.1,"days":28,"division":"x"}""", "$.steps[0].division")]
    [InlineData("""{"cycleMg":[0,0],"days":28}""", "$.steps[0].cycleMg")]
    [InlineData("""{"cycleMg":[45,-1],"days":28}""", "$.steps[0].cycleMg[1]")]
    public void A_step_keeps_its_index_beside_a_refused_one(string step, string path) =>
        Says(RequestText.Plan.With("steps", $$"""[{{step}},{"mgPerKgPerDay":0.1}]"""), path, "$.steps[1].mgPerKgPerDay");

    [Fact]
    public void Missing_choices_of_steps_are_reported_beside_other_refusals() => Assert.Multiple(
        () => Says(RequestText.Plan.With("weight", "1").Without("division").Without("rounding").Without("target"), "$.weight", "$.division", "$.rounding", "$.target"),
        () => Says(RequestText.Plan.With("product", "1").Without("division").Without("rounding").Without("target"), "$.product", "$.division", "$.rounding", "$.target"),
        () => Says(
            RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0}]""").Without("division").Without("rounding").Without("target"),
            "$.steps[0].mgPerKgPerDay", "$.division", "$.rounding", "$.target"),
        () => Says(
            RequestText.Plan.With("weight", "1").With("rounding", """{"spread":2}""").With("steps", """[{"mgPerKgPerDay":0,"pattern":"10"}]"""),
            "$.weight", "$.steps[0].mgPerKgPerDay", "$.steps[0].pattern"));

    [Fact]
    public void A_refused_choice_is_not_reported_missing() => Assert.Multiple(
        () => Says(RequestText.Plan.With("division", "1").With("rounding", "null"), "$.division", "$.rounding"),
        () => Says(RequestText.Plan.With("target", "null"), "$.target"),
        () => Says(RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"days":0},{"mgPerKgPerDay":1}]"""), "$.steps[0].days"));

    [Fact]
    public void Nothing_is_converted_from_or_to_a_formulation_that_was_refused() => Assert.Multiple(
        () => Says(RequestText.Plan.With("product", "\"nothing\"").With("steps", """[{"mgPerKgPerDay":1}]"""), "$.product"),
        () => Says(RequestText.Options.With("target", """{"from":120,"to":150,"formulation":"ld"}"""), "$.target.formulation"),
        () => Says(RequestText.Options.With("product", "7"), "$.product"),
        () => Says(RequestText.Options.With("band", """{"low":1,"high":0.5,"formulation":"ld"}"""), "$.band.formulation"));

    [Fact]
    public void A_reversed_range_is_refused_beside_a_refused_product() => Says(
        RequestText.Options.With("product", "\"nothing\"").With("band", """{"low":1,"high":0.5}""").With("target", """{"from":150,"to":120}"""),
        "$.product", "$.band", "$.target");

    [Fact]
    public void Dates_are_not_refused_after_their_period_was() => Assert.Multiple(
        () => Says(RequestText.Progress.With("periods", Period("\"mg\":-1")).With("missed", "[\"2026-04-01\"]").With("partial", """[{"date":"2026-04-01","mg":1}]"""), "$.periods[0].mg"),
        () => Says(RequestText.Progress.With("periods", Period("\"mg\":40,\"pattern\":\"0\"")).With("missed", "[\"2026-01-02\"]"), "$.periods[0].pattern"),
        () => Says(RequestText.Progress.Without("periods").With("missed", "[\"2026-01-02\"]"), "$.periods"));

    [Fact]
    public void A_history_is_checked_beside_refused_dates_weights_and_targets() => Says(
        RequestText.Progress
            .With("asOf", "1").With("weights", "[]").With("target", "{}").With("next", """{"mg":-1}""")
            .With("periods", """[{"from":"2026-01-01","to":"2026-01-31","mg":40,"formulation":"conventional"},{"from":"2026-01-31","to":"2026-02-01","mg":40,"formulation":"lidose"}]""")
            .With("missed", "[\"today\"]")
            .With("partial", """[{"date":"2026-03-01","mg":1}]"""),
        "$.asOf", "$.weights", "$.periods[1]", "$.target.from", "$.target.to", "$.target.formulation", "$.next.mg", "$.next.formulation", "$.missed[0]", "$.partial[0]");

    [Fact]
    public void Candidates_are_checked_after_a_refused_history() => Assert.Multiple(
        () => Says(
            RequestText.Compare.With("periods", "1").With("candidates", """[{"name":"a","steps":[{"pauseDays":1}]},{"name":"a","steps":[{"mg":40,"formulation":"conventional","through":"2026-03-31"}]}]"""),
            "$.periods", "$.candidates[1].steps", "$.candidates[1]"),
        () => Says(
            RequestText.Compare.With("asOf", "1").With("candidates", """[{"name":"a","steps":[{"mg":40,"formulation":"conventional","through":"2026-03-31"}]}]"""),
            "$.asOf"),
        () => Says(RequestText.Compare.With("asOf", "1").With("candidates", "[]"), "$.asOf", "$.candidates"),
        () => Says(RequestText.Compare.With("on", "1").With("candidates", "[]"), "$.on", "$.candidates"));

    [Fact]
    public void A_count_and_its_next_supply_are_checked_independently()
    {
        RequestText count = RequestText.PillCount.With(
            "next", """{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[45],"division":"once"},"supplyDays":30}""");
        const string Next = "$.next.step.cycleMg[0]";

        Assert.Multiple(
            () => Says(count.With("countedOn", "1").With("left", """[{"mg":20,"count":61}]"""), "$.countedOn", "$.left[0]", Next),
            () => Says(count.With("countedOn", "1").With("supplies", "[]"), "$.supplies", "$.countedOn", Next),
            () => Says(count.With("left", "1").With("countedOn", "\"2025-12-31\""), "$.supplies[0]", "$.left", Next),
            () => Says(count.With("supplies", "1").With("left", """[{"mg":20,"count":61}]"""), "$.supplies", Next),
            () => Says(count.With("reported", "1"), "$.reported", Next),
            () => Says(count.With("next", """{"weight":1,"product":"us-conventional","step":{"mgPerKgPerDay":1},"supplyDays":30}"""), "$.next.weight", "$.next.step.division", "$.next.step.rounding"),
            () => Says(
                count.With("next", """{"weight":1,"product":"us-conventional","step":{"mgPerKgPerDay":1,"division":"once","rounding":{"spread":2},"pattern":"10"},"supplyDays":30}"""),
                "$.next.weight", "$.next.step.pattern"));
    }

    [Fact]
    public void Missing_choices_of_a_cohort_are_reported_beside_other_refusals() => Says(
        RequestText.Cohort.With("patients", "[]").With("monthDays", "0").With("target", "{}").Without("division").Without("rounding"),
        "$.patients", "$.target.from", "$.target.to", "$.monthDays", "$.division", "$.rounding");

    [Fact]
    public void A_last_capsule_is_compared_with_the_start_beside_other_refusals() => Says(
        RequestText.Calendar.With("weight", "1").With("lastCapsule", "\"2026-01-04\""), "$.weight", "$.lastCapsule");

    [Fact]
    public void An_edition_is_not_looked_for_in_a_guideline_that_was_refused() => Says(
        RequestText.Plan.With("guidelines", """[{"id":"us","edition":"x"},{"id":"us","edition":1}]"""), "$.guidelines[0].id", "$.guidelines[1].id", "$.guidelines[1].edition");

    private static string Period(string dose) => $$"""[{"from":"2026-01-01","to":"2026-03-31","formulation":"conventional",{{dose}}}]""";

    private static void Says(RequestText request, params string[] paths) =>
        Assert.Equal(paths.Order(StringComparer.Ordinal), Wire.Mistakes(request.ToString()).Select(mistake => mistake.Path).Order(StringComparer.Ordinal));
}
