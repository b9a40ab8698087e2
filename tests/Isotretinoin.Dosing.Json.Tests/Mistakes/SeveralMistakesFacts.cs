namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Several mistakes in one request are all said, in the order of the request.</summary>
public sealed class SeveralMistakesFacts
{
    private static readonly (string Request, (string Code, string Path)[] Mistakes)[] Requests =
    [
        (
            """
            {"op":"severity","lesions":{"comedones":-1,"inflammatory":2.5,"cysts":2},"id":[1]}
            """,
            [
                ("lesions.out-of-range", "$.lesions.comedones"), ("json.wrong-type", "$.lesions.inflammatory"),
                ("json.unknown-property", "$.lesions.cysts"), ("json.missing-property", "$.lesions.nodules"), ("json.wrong-type", "$.id"),
            ]),
        (
            """
            {"op":"plan","weight":{"kg":0},"product":"us-conventional","division":"thrice","rounding":"down",
             "steps":[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":11}],"target":{"from":150,"to":120},"guidelines":["us"]}
            """,
            [
                ("weight.out-of-range", "$.weight.kg"), ("division.unknown", "$.division"), ("dose.out-of-range", "$.steps[1].mgPerKgPerDay"),
                ("target.reversed", "$.target"), ("guideline.unknown", "$.guidelines[0]"),
            ]),
        (
            """
            {"guidelines":["us"],"target":{"from":150,"to":120},"steps":[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":11}],
             "rounding":"down","division":"thrice","product":"us-conventional","weight":{"kg":0},"op":"plan"}
            """,
            [
                ("guideline.unknown", "$.guidelines[0]"), ("target.reversed", "$.target"), ("dose.out-of-range", "$.steps[1].mgPerKgPerDay"),
                ("division.unknown", "$.division"), ("weight.out-of-range", "$.weight.kg"),
            ]),
        (
            """
            {"op":"options","weight":{"g":70000},"product":"absorica","division":"once","band":{"low":1,"high":0.5,"formulation":"lidose"},
             "target":{"from":120},"patient":{"severity":"bad"}}
            """,
            [
                ("json.unknown-property", "$.weight.g"), ("weight.units", "$.weight"), ("band.reversed", "$.band"),
                ("json.missing-property", "$.target.to"), ("formulation.required", "$.target.formulation"), ("severity.unknown", "$.patient.severity"),
            ]),
        (
            """
            {"op":"options","weight":{"kg":70},"product":"us-conventional","division":"once","band":{"low":"0.5","high":11,"formulation":"oral","ceilingMg":0},"target":{"from":120,"to":150}}
            """,
            [
                ("json.wrong-type", "$.band.low"), ("dose.out-of-range", "$.band.high"), ("formulation.unknown", "$.band.formulation"), ("dose.out-of-range", "$.band.ceilingMg"),
            ]),
        (
            """
            {"op":"options","weight":{"kg":70},"product":"us-conventional","division":"once","band":{"low":1,"high":0.5,"ceilingMg":1000.5},"target":{"from":120,"to":150}}
            """,
            [("dose.out-of-range", "$.band.ceilingMg"), ("band.reversed", "$.band")]),
        (
            """
            {"op":"ways","weight":{"kg":70},"product":"us-conventional","division":"thrice","band":{"low":1,"high":0.5},"supplyDays":0,"further":4,
             "orderBy":["days","best","leftOver"],"wishes":{"withinDays":0,"by":"2026-05-01","end":"clear","atMostMg":40.5},
             "first":[{"cycleMg":[45],"days":28},{"mgPerKgPerDay":0.5}],"spread":1,"limit":0,"guidelines":["us"]}
            """,
            [
                ("division.unknown", "$.division"), ("band.reversed", "$.band"), ("supply.out-of-range", "$.supplyDays"), ("ways.out-of-range", "$.further"),
                ("ways.order-unknown", "$.orderBy[1]"), ("days.out-of-range", "$.wishes.withinDays"), ("end.unknown", "$.wishes.end"), ("json.wrong-type", "$.wishes.atMostMg"),
                ("steps.open-not-last", "$.first[1].days"), ("rounding.unknown", "$.spread"), ("ways.out-of-range", "$.limit"), ("guideline.unknown", "$.guidelines[0]"),
                ("json.missing-property", "$.target"), ("rounding.required", "$.rounding"), ("ways.needs-start", "$.start"),
            ]),
        (
            """
            {"op":"ways","weight":{"kg":70},"product":"us-conventional","division":"twice","band":{"low":0.5,"high":1},"target":{"from":120,"to":150},"supplyDays":30,"further":1,
             "orderBy":[],"first":[{"cycleMg":[45],"days":28}],"guidelines":[]}
            """,
            [("ways.no-order", "$.orderBy"), ("dose.no-capsules", "$.first[0].cycleMg[0]")]),
        (
            """
            {"op":"progress","asOf":"2026-02-30","weights":[],"weightPolicy":"baseline","periods":[{"from":"2026-01-31","to":"2026-01-01","mg":40}],
             "target":{"from":0,"to":150,"formulation":"conventional"},"guidelines":[]}
            """,
            [
                ("date.invalid", "$.asOf"), ("weights.none", "$.weights"), ("weight-policy.unknown", "$.weightPolicy"),
                ("formulation.required", "$.periods[0].formulation"), ("history.reversed", "$.periods[0]"), ("target.out-of-range", "$.target.from"),
            ]),
        (
            """
            {"op":"compare","asOf":"2026-03-31","weights":[{"date":"2026-01-01","kg":60},{"date":"2026-01-01","kg":61}],"weightPolicy":"starting",
             "periods":[{"from":"2026-01-01","to":"2026-03-31","mg":40,"formulation":"conventional"}],"missed":["2026-04-01"],
             "target":{"from":120,"to":150,"formulation":"conventional"},"on":"2026-03-31","guidelines":[],
             "candidates":[{"name":"a","steps":[{"mg":45,"formulation":"conventional"}],"product":"us-conventional","division":"once"},{"name":"","steps":[{"pauseDays":0}]}]}
            """,
            [
                ("weights.duplicate-date", "$.weights[1]"), ("history.not-a-dosing-day", "$.missed[0]"),
                ("dose.no-capsules", "$.candidates[0].steps[0].mg"), ("candidates.names", "$.candidates[1].name"), ("days.out-of-range", "$.candidates[1].steps[0].pauseDays"),
            ]),
        (
            """
            {"op":"pill-count","formulation":"generic","supplies":[{"date":"2026-01-01","capsules":[{"mg":20,"count":60}]}],"countedOn":"2025-12-31",
             "left":[{"mg":20,"count":61}],"next":{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[45],"division":"once"},"supplyDays":0}}
            """,
            [
                ("formulation.unknown", "$.formulation"), ("supplies.after-count", "$.supplies[0]"), ("pill-count.more-left", "$.left[0]"),
                ("dose.no-capsules", "$.next.step.cycleMg[0]"), ("supply.out-of-range", "$.next.supplyDays"),
            ]),
        (
            """
            {"op":"review","order":{"doses":[{"at":"noon","capsules":[{"mg":1001,"count":1}]}],"refills":-1},"asOf":"today",
             "patient":{"flags":{"pregnant":"no"},"pregnancyTests":[{"date":"2026-01-02","result":"unknown"}]},"guidelines":[]}
            """,
            [
                ("division.unknown", "$.order.doses[0].at"), ("dose.out-of-range", "$.order.doses[0].capsules[0].mg"), ("supply.out-of-range", "$.order.refills"),
                ("date.invalid", "$.asOf"), ("json.wrong-type", "$.patient.flags.pregnant"), ("test-result.unknown", "$.patient.pregnancyTests[0].result"),
            ]),
        (
            """
            {"op":"calendar","weight":{"kg":64.3},"product":"us-conventional","division":"twice","rounding":"down","steps":[{"mgPerKgPerDay":0.1,"days":28}],
             "supplyDays":366,"start":"2026-01-05","guidelines":[],"protocols":["nobody"],"lastCapsule":"2026-01-04","samples":["9999-10-01"],
             "iCalendar":{"courseId":"","stamp":"now","sequence":0,"before":[{"key":""}]}}
            """,
            [
                ("dose.no-capsules", "$.steps[0].mgPerKgPerDay"), ("supply.out-of-range", "$.supplyDays"), ("protocol.unknown", "$.protocols[0]"),
                ("date.out-of-range", "$.lastCapsule"), ("date.out-of-range", "$.samples[0]"), ("json.wrong-type", "$.iCalendar.courseId"),
                ("date.invalid", "$.iCalendar.stamp"), ("sequence.out-of-range", "$.iCalendar.sequence"), ("json.wrong-type", "$.iCalendar.before[0].key"),
            ]),
        (
            """
            {"op":"cohort","patients":[{"weight":{"kg":0}},{"patient":{"flags":{"pregnant":1}}}],"product":"us-conventional","rounding":{"spread":2},
             "steps":[{"mgPerKgPerDay":1,"pattern":"10","days":28}],"instead":[{"mgPerKgPerDay":1},{"cycleMg":[0]}],"monthDays":0,"guidelines":[]}
            """,
            [
                ("weight.out-of-range", "$.patients[0].weight.kg"), ("json.wrong-type", "$.patients[1].patient.flags.pregnant"),
                ("json.missing-property", "$.patients[1].weight"), ("rounding.spread-needs-daily", "$.steps[0].pattern"), ("pattern.invalid", "$.instead[1].cycleMg"), ("steps.several-open", "$.instead[1].days"),
                ("supply.out-of-range", "$.monthDays"), ("json.missing-property", "$.division"), ("target.required", "$.target"),
            ]),
        (
            """
            {"op":"audit","patients":[{"patient":"","periods":[{"from":"2026-01-31","to":"2026-01-01","mg":40}]},{"patient":"p2","dispensings":[{"date":"2026-02-30","capsules":[{"mg":101,"count":1}],"days":0}],"weights":[{"date":"2026-01-01","kg":0}]},
             {"patient":"p2"}],"gapDays":-1,"formulation":"generic","weightPolicy":"baseline","criteria":["reached",120]}
            """,
            [
                ("audit.patients", "$.patients[0].patient"), ("formulation.required", "$.patients[0].periods[0].formulation"), ("history.reversed", "$.patients[0].periods[0]"),
                ("date.invalid", "$.patients[1].dispensings[0].date"), ("dose.out-of-range", "$.patients[1].dispensings[0].capsules[0].mg"), ("supply.out-of-range", "$.patients[1].dispensings[0].days"),
                ("formulation.required", "$.patients[1].dispensings[0].formulation"), ("weight.out-of-range", "$.patients[1].weights[0].kg"),
                ("audit.patients", "$.patients[2].patient"), ("audit.patients", "$.patients[2]"), ("days.out-of-range", "$.gapDays"), ("formulation.unknown", "$.formulation"),
                ("weight-policy.unknown", "$.weightPolicy"), ("audit.criterion-unknown", "$.criteria[0]"), ("json.wrong-type", "$.criteria[1]"), ("json.missing-property", "$.asOf"),
            ]),
        (
            """{"op":"products","id":true,"product":"absorica","id":1}""",
            [("json.duplicate-property", "$.id"), ("json.wrong-type", "$.id"), ("json.unknown-property", "$.product")]),
        (
            """{"op":"rules","about":{"id":"us-label","edition":"2026","rule":"food"},"guidelines":[],"id":true}""",
            [("guideline.unknown", "$.about.edition"), ("json.unknown-property", "$.about.rule"), ("json.unknown-property", "$.guidelines"), ("json.wrong-type", "$.id")]),
    ];

    public static TheoryData<string> Operations => [.. Operation.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_mistake_of_a_request_is_reported_in_its_order(string operation)
    {
        (string Request, (string Code, string Path)[] Mistakes)[] ofIt = [.. Requests.Where(asked => asked.Request.Contains($"\"op\":\"{operation}\"", StringComparison.Ordinal))];

        Assert.NotEmpty(ofIt);
        Assert.All(ofIt, asked => Assert.Equal(asked.Mistakes, Wire.Mistakes(asked.Request)));
    }

    [Fact]
    public void Missing_members_stand_after_the_present_ones_in_the_order_of_the_contract() => Assert.Multiple(
        () => Assert.Equal(
            [
                "$.target.from", "$.target.to", "$.steps[0].mgPerKgPerDay", "$.weight", "$.product", "$.division", "$.rounding", "$.supplyDays", "$.start", "$.guidelines", "$.protocols",
            ],
            Paths("""{"op":"calendar","target":{},"steps":[{"days":1,"mgPerKgPerDay":0,"formulation":"lidose"}]}""").Where(path => !path.EndsWith("formulation", StringComparison.Ordinal))),
        () => Assert.Equal(["$.weight", "$.product", "$.division", "$.band", "$.target"], Paths("""{"op":"options"}""")),
        () => Assert.Equal(["$.asOf", "$.weights", "$.weightPolicy", "$.periods", "$.guidelines"], Paths("""{"op":"progress"}""")),
        () => Assert.Equal(
            ["$.asOf", "$.weights", "$.weightPolicy", "$.periods", "$.on", "$.candidates", "$.guidelines"], Paths("""{"op":"compare"}""")),
        () => Assert.Equal(["$.formulation", "$.supplies", "$.countedOn", "$.left"], Paths("""{"op":"pill-count"}""")),
        () => Assert.Equal(["$.order", "$.guidelines"], Paths("""{"op":"review"}""")),
        () => Assert.Equal(["$.patients", "$.product", "$.steps", "$.monthDays", "$.guidelines"], Paths("""{"op":"cohort"}""")),
        () => Assert.Equal(
            ["$.instead[1].days", "$.patients", "$.product", "$.division", "$.rounding", "$.steps", "$.target", "$.monthDays", "$.guidelines"],
            Paths("""{"op":"cohort","instead":[{"mgPerKgPerDay":1},{"mgPerKgPerDay":1,"formulation":"lidose"}]}""").Where(path => !path.EndsWith("formulation", StringComparison.Ordinal))));

    [Fact]
    public void Missing_members_of_a_nested_object_keep_its_position() => Assert.Equal(
        ["$.id", "$.patients[0].weight", "$.patients[1].weight.kg", "$.patients[1].patient.lesions.comedones", "$.patients[1].patient.lesions.nodules", "$.monthDays"],
        Paths(RequestText.Cohort
            .With("id", "null")
            .With("patients", """[{},{"weight":{"kg":null},"patient":{"lesions":{"inflammatory":1}}}]""")
            .With("monthDays", "null").Ordered([0, 2, 3, 4, 5, 6, 7, 8, 9, 1]).ToString()));

    [Fact]
    public void An_id_comes_back_beside_several_mistakes() =>
        Assert.StartsWith("""{"id":"a1","ok":false,"error":{""", DosingContract.Standard.Answer("""{"id":"a1","op":"options"}"""), StringComparison.Ordinal);

    private static IEnumerable<string> Paths(string request) => Wire.Mistakes(request).Select(mistake => mistake.Path);
}
