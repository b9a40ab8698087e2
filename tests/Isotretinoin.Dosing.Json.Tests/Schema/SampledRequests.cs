using System.Globalization;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Requests of every operation: those of the documentation, those that fuzzing starts from, and generated ones.</summary>
internal static class SampledRequests
{
    private const int OfEach = 40;

    private const string ByExample = """{"by":"Dr A. Example","format":"markdown"}""";

    private const string Patient = """
        {"birthDate":"2005-03-01","flags":{"pregnant":false,"takesVitaminA":true},"severity":"severe","lesions":{"comedones":1,"inflammatory":2,"nodules":3},
         "previousCourse":{"lastCapsule":"2025-06-30"},
         "previousCourses":[{"from":"2025-01-01","to":"2025-06-30","mgPerKg":122,"formulation":"conventional","reason":"a relapse"},{"to":"2020-06-30","mgPerKg":60.5,"formulation":"conventional"}],
         "pregnancyTests":[{"date":"2026-01-02","result":"negative"},{"date":"2025-01-02","result":"positive"}]}
        """;

    private static readonly string Guidelines = AnySpelling.List(
    [
        .. Isotretinoin.Dosing.Guidelines.All.Select(guideline => $"\"{guideline.Id}\""),
        .. Isotretinoin.Dosing.Guidelines.All.SelectMany(guideline => guideline.Editions).Select(edition => $$"""{"id":"{{edition.Id}}","edition":"{{edition.Edition}}"}"""),
    ]);

    /// <summary>Those that somebody wrote: every kind of object is in one of them.</summary>
    public static IEnumerable<string> Written => [.. DocumentedContract.Examples.Select(example => example.Request), .. File.ReadLines("Data/requests.ndjson")];

    public static IEnumerable<string> All =>
    [
        .. Written,
        .. Plans.Select(plan => plan.ToString()),
        .. Plans.Select(Calendar),
        .. Options,
        .. Ways,
        .. Histories.Select(Progress),
        .. Histories.Select(Compare),
        .. PillCounts,
        HandOut.ToString(),
        .. Reviews,
        .. Cohorts,
        .. Audits,
        .. CarriedOn,
        RequestText.Compare.Without("target").ToString(),
        RequestText.Ways.With("rounding", "\"down\"").With("first", """[{"mgPerKgPerDay":0.33,"days":30}]""").ToString(),
        RequestText.Products.With("id", "1").ToString(),
        RequestText.Severity.With("lesions", """{"comedones":0,"inflammatory":0,"nodules":6}""").ToString(),
        RequestText.Rules.Without("about").ToString(),
        .. ((string[])["always", "ipledge", "ipledge.2026", "uk-smpc.second-prescriber", "dose.above-maximum", .. RulesView.All.Select(view => view.Id)])
            .Select(about => RequestText.Rules.With("about", $"\"{about}\"").ToString()),
        RequestText.Rules.With("about", """{"id":"ipledge","edition":"2026-02-09"}""").ToString(),
    ];

    private static IEnumerable<RequestText> Plans => Samples.Of(GeneratedCourses.Any).Take(OfEach).Select((course, seed) =>
        new WrittenRequest(course, seed).Request
            .With("guidelines", Guidelines).With("patient", Patient).With("asOf", "\"2026-01-05\"").With("explain", seed % 2 == 0 ? "true" : "false")
            .With("note", seed % 3 == 0 ? "true" : "false"));

    private static IEnumerable<string> Histories => Samples.Of(HistoryCases.Sound).Take(OfEach).Select((history, seed) => new WrittenHistory(history, seed).Text);

    private static IEnumerable<string> Options =>
        from product in Catalogue.Formulary.Products
        from division in Frequency.All
        from band in new[] { (Low: "0.1", High: "0.2"), (Low: "0.5", High: "1") }
        select RequestText.Options
            .With("product", $"\"{product.Id}\"")
            .With("division", $"\"{division}\"")
            .With("band", $"{{\"low\":{band.Low},\"high\":{band.High},\"formulation\":\"lidose\"}}")
            .With("target", """{"from":20,"to":150,"formulation":"conventional"}""")
            .With("guidelines", Guidelines)
            .With("weight", """{"kg":70,"date":"2026-01-02"}""")
            .With("patient", Patient)
            .With("asOf", "\"2026-01-05\"")
            .With("explain", "true").ToString();

    private static IEnumerable<string> Ways =>
    [
        .. Samples.Of(WayCases.SpreadAndPacked.Generator).Take(OfEach).Select((question, seed) => new WrittenWays(question with { Limit = 20 }, seed).Request
            .With("guidelines", Guidelines).With("patient", Patient).With("asOf", "\"2026-01-05\"").With("explain", seed % 10 == 0 ? "true" : "false").ToString()),
        RequestText.Ways
            .With("weight", """{"kg":70,"date":"2026-01-02"}""")
            .With("band", """{"low":1.9,"high":2.2}""")
            .With("start", "\"2026-01-05\"")
            .With("alreadyTakenMg", "100.5")
            .With("explain", "true")
            .With("guidelines", Guidelines).ToString(),
        .. new[]
        {
            """{"withinDays":20,"by":"2026-01-20","notBeforeDays":10,"atMostMg":60,"atMostCapsulesADay":2,"atMostStrengths":1,"end":"supply"}""",
            """{"withinDays":20}""", """{"by":"2026-01-20"}""", """{"notBeforeDays":900}""", """{"withinDays":121,"end":"supply"}""",
        }.Select(wishes => RequestText.Ways.With("weight", """{"kg":71}""").With("further", "1").With("start", "\"2026-01-05\"").With("wishes", wishes).ToString()),
    ];

    private static IEnumerable<string> CarriedOn
    {
        get
        {
            const string After = """
                {"asOf":"2026-03-31","weights":[{"date":"2026-01-01","kg":60},{"date":"2026-03-01","kg":120}],"weightPolicy":"per-day",
                 "periods":[{"from":"2026-01-01","to":"2026-03-31","mg":60,"formulation":"conventional","pattern":"alternate-days","note":"raised"}],"missed":["2026-01-03"]}
                """;
            RequestText plan = RequestText.Plan.With("after", After).With("explain", "true")
                .With("patient", """{"previousCourses":[{"to":"2020-06-30","mg":7000.5,"formulation":"lidose"}]}""");
            RequestText progress = RequestText.Progress
                .With("weights", """[{"date":"2026-01-01","kg":60},{"date":"2026-03-01","kg":120}]""")
                .With("weightPolicy", "\"all\"")
                .With("periods", """[{"from":"2026-01-01","to":"2026-03-31","mg":100,"formulation":"conventional","note":"unchanged"}]""")
                .With("next", """{"mg":100,"formulation":"conventional","pattern":"as-before","supplyDays":30}""")
                .With("guidelines", """["us-label","practice"]""")
                .With("explain", "true");
            return
            [
                plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":"as-before","note":"as she was"}]""").ToString(),
                plan.With("steps", """[{"cycleMg":[40],"pattern":"as-before","days":28},{"pauseDays":7,"note":"a holiday"},{"mgPerKgPerDay":1}]""").With("start", "\"2026-04-09\"").ToString(),
                plan.With("op", "\"calendar\"").With("supplyDays", "30").With("protocols", "[]").ToString(),
                progress.ToString(),
                progress.With("target", """{"from":100,"to":110,"formulation":"conventional"}""").ToString(),
                RequestText.Compare.With("periods", """[{"from":"2026-01-01","to":"2026-03-31","mg":40,"formulation":"conventional","note":"unchanged"}]""").ToString(),
                RequestText.Review.With("patient", """{"weights":[{"date":"2026-01-05","kg":65}],"previousCourses":[{"to":"2020-06-30"}]}""").ToString(),
                .. ((string[])["starting", "latest", "per-day"]).Select(policy => progress.With("weightPolicy", $"\"{policy}\"").ToString()),
            ];
        }
    }

    private static IEnumerable<string> PillCounts =>
    [
        RequestText.PillCount.ToString(),
        RequestText.PillCount.With("left", "[]").With("reported", """{"periods":[]}""").ToString(),
        RequestText.PillCount
            .With("reported", """{"periods":[{"from":"2026-01-01","to":"2026-01-28","mg":33.3,"formulation":"lidose"}],"missed":["2026-01-02","2026-01-20..2026-01-22"],"partial":[{"date":"2026-01-03","mg":0.000001}]}""")
            .With("guidelines", Guidelines)
            .With("patient", Patient)
            .With("note", "true")
            .With("next", """{"weight":{"lb":150,"date":"2026-01-20"},"product":"us-conventional","step":{"mgPerKgPerDay":0.5,"rounding":{"spread":3},"division":"twice"},"supplyDays":6}""").ToString(),
    ];

    private static RequestText HandOut => RequestText.Plan
        .With("start", "\"2026-01-05\"").With("supplyDays", "30").With("guidelines", """["uk-smpc"]""").With("note", "true").With("handout", ByExample);

    private static IEnumerable<string> Reviews => Samples.Of(OrderCases.All).Take(OfEach).Select((order, seed) =>
        new WrittenOrder(order, seed, Isotretinoin.Dosing.Guidelines.All.Select(guideline => guideline.Id)).Text.Replace("\"guidelines\"", "\"explain\":true,\"note\":true,\"guidelines\"", StringComparison.Ordinal));

    private static IEnumerable<string> Cohorts => Samples.Of(GeneratedCourses.Any).Where(course => course.Start is null).Take(OfEach).Select((course, seed) =>
    {
        RequestText plan = new WrittenRequest(course, seed).Request;
        RequestText cohort = RequestText.Cohort
            .With("patients", $$"""[{"weight":{{plan.Property("weight")}},"patient":{{Patient}} },{"weight":{"kg":500,"date":"2026-01-02"} },{"weight":{"st":1,"lb":0} }]""")
            .With("product", plan.Property("product")!)
            .With("division", plan.Property("division")!)
            .With("rounding", plan.Property("rounding")!)
            .With("steps", plan.Property("steps")!)
            .With("guidelines", Guidelines)
            .With("asOf", "\"2026-01-05\"");
        cohort = plan.Property("target") is { } target ? cohort.With("target", target) : cohort.Without("target");
        cohort = seed % 4 == 0 ? cohort.With("packSize", "30").With("carryOver", "true") : cohort;
        cohort = seed % 4 == 0 && course.Steps[^1].Days is null ? cohort.With("end", "\"supply\"") : cohort;
        return (seed % 2 == 0 ? cohort.With("supplyDays", "28") : cohort.With("instead", """[{"cycleMg":[20],"days":30}]""")).ToString();
    });

    private static IEnumerable<string> Audits =>
    [
        .. Samples.Of(AuditCases.Arbitrary.Generator).Take(OfEach).Select((audit, seed) => new WrittenAudit(audit, seed).Text),
        RequestText.Audit
            .With("patients", """
                [{"patient":"é","periods":[{"from":"2026-01-01","to":"2026-01-31","capsules":[{"mg":20,"count":2}],"formulation":"micronized","pattern":"mon-wed-fri","missedDays":2},
                                           {"from":"2026-02-10","to":"2026-02-28","mg":0.000001,"formulation":"lidose"}],"weights":[{"date":"2026-02-01","st":9,"lb":6}]},
                 {"patient":"twice","periods":[{"from":"2026-01-01","to":"2026-01-31","mg":40,"formulation":"conventional"},{"from":"2026-01-31","to":"2026-01-31","mg":40,"formulation":"conventional"}],
                  "weights":[{"date":"2026-02-01","lb":132},{"date":"2026-02-01","kg":60}]}]
                """)
            .With("criteria", """["reached:120.5","total<=150","lasted:112","length<=168d","dose<=1.013","break<=14","supply<=30.0","weight-age<=90d","second-course","one-formulation"]""").ToString(),
        RequestText.Audit.With("patients", """[{"patient":"1","periods":[]}]""").With("criteria", "[]").ToString(),
    ];

    private static string Calendar(RequestText plan, int place)
    {
        RequestText request = plan
            .With("op", "\"calendar\"")
            .With("start", "\"2026-01-05\"")
            .With("supplyDays", "28")
            .With("protocols", AnySpelling.List(CalendarProtocol.All.Select(protocol => $"\"{protocol.Id}\"")))
            .With("samples", "[\"2026-01-02\"]")
            .With("visits", "[\"2026-02-02\"]")
            .With("asOf", "\"2026-02-01\"");
        return (place % 3) switch
        {
            0 => request.ToString(),
            1 => request.With("patient", """{"flags":{"canGetPregnant":true}}""").With("lastCapsule", "\"2026-07-01\"").With("handout", ByExample).ToString(),
            _ => request
                .With("patient", """{"flags":{"canGetPregnant":false},"previousCourse":false}""")
                .With("iCalendar", """{"courseId":"a1","stamp":"2026-01-05T08:30:00Z","sequence":1,"before":[{"key":"supply.9","from":"2026-09-01"},{"key":"ipledge.window"}]}""")
                .ToString(),
        };
    }

    private static string Progress(string progress, int place)
    {
        JsonObject request = JsonNode.Parse(progress)!.AsObject();
        request["guidelines"] = JsonNode.Parse(Guidelines);
        request["patient"] = JsonNode.Parse(Patient);
        request["explain"] = place % 2 == 0;
        request["note"] = place % 2 == 1;
        if (request["next"] is { } next && place % 2 == 0)
        {
            next["supplyDays"] = 28;
        }

        return request.ToJsonString();
    }

    private static string Compare(string progress)
    {
        JsonObject request = JsonNode.Parse(progress)!.AsObject();
        request.Remove("next");
        request["op"] = "compare";
        request["guidelines"] = JsonNode.Parse(Guidelines);
        request["patient"] = JsonNode.Parse(Patient);
        request["explain"] = true;
        request["on"] = DateOnly.Parse((string)request["asOf"]!, CultureInfo.InvariantCulture).AddDays(90).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        request["candidates"] = JsonNode.Parse("""
            [{"name":"stay","steps":[{"mg":40,"formulation":"conventional"}],"product":"us-conventional","division":"twice","supplyDays":30},
             {"name":"stop","steps":[{"mg":150,"formulation":"lidose","pattern":"sat-sun","days":7},{"pauseDays":1}]}]
            """);
        return request.ToJsonString();
    }
}
