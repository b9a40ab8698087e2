using System.Collections.Immutable;
using System.Text;
using Isotretinoin.Dosing.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The code of the first page, line by line, and what its comments promise.</summary>
public sealed class GettingStartedSample
{
    [Fact]
    public void A_course_from_a_weight_and_an_intent()
    {
        var weight = BodyWeight.FromKilograms(64.3m);
        Product product = Catalogue.UsConventional; // 10, 20, 30, 40 mg capsules, taken with food

        Regimen regimen = Titration
            .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
            .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(1m, Formulation.Conventional), afterDays: 28)
            .MadeWith(product, weight, CapsuleRounding.Down, Frequency.TwiceDaily); // or TryMadeWith, which returns the gap

        var target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional); // mg/kg
        Course course = Course.Plan(regimen, target).StartingOn(new DateOnly(2026, 1, 5));

        ImmutableArray<CoursePhase> phases = course.Phases(); // 28 days of 20 mg and 10 mg, then 115 days of 30 mg and 30 mg
        CourseDay? reached = course.TargetReached; // day 143: the first on which 120 mg/kg is reached
        CourseDay? lastWithin = course.LastDayWithinTarget; // day 174: the last dosing day within 150 mg/kg
        ImmutableArray<Supply> supplies = course.Supplies(days: 30); // fills, with quantities by strength and mg/kg at the end of each
        Review review = Guidelines.UnitedStatesLabel.Review(course); // findings, each with rule, edition, citation
        Derivation working = Derivation.Of(course); // every number: formula, operands, units, source

        Assert.Equal<int>([10, 20, 30, 40], product.StrengthsInMilligrams);
        Assert.Equal([28, 115], phases.Select(phase => phase.Days));
        Assert.Equal(
            ["morning 1 × 20 mg, evening 1 × 10 mg", "morning 1 × 30 mg, evening 1 × 30 mg"],
            phases.Select(phase => phase.Step.Cycle[1].ToString()!));
        Assert.Equal((143, new DateOnly(2026, 5, 27), 120.373m), (reached!.Value.Day, reached.Value.Date, reached.Value.MilligramsPerKilogram.Round(3)));
        Assert.Equal((174, new DateOnly(2026, 6, 27), 149.3m), (lastWithin!.Value.Day, lastWithin.Value.Date, lastWithin.Value.MilligramsPerKilogram.Round(3)));
        Assert.Equal([(1, 28), (29, 58), (59, 88), (89, 118), (119, 143)], supplies.Select(supply => (supply.FirstDay, supply.LastDay)));
        Assert.Equal([13.064m, 41.058m, 69.051m, 97.045m, 120.373m], supplies.Select(supply => supply.MilligramsPerKilogram.Round(3)));
        Assert.Equal(["duration.longer", "dose.rounded-past-bound", "target.unreachable-in-label-duration"], review.Findings.Select(finding => finding.Code));
        Assert.NotEmpty(working.Lines);
    }

    [Fact]
    public void A_course_under_way_and_an_order_written_elsewhere()
    {
        var weight = BodyWeight.FromKilograms(64.3m);
        var target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);

        DateOnly start = new(2026, 1, 5);
        Progress progress = DoseHistory
            .Of(
                DosePeriod.Taking(DailyDose.FromMilligrams(30m, Formulation.Conventional), start, new DateOnly(2026, 2, 1)),
                DosePeriod.Taking(DailyDose.FromMilligrams(60m, Formulation.Conventional), new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 31)))
            .WithMissedDates(new DateOnly(2026, 1, 20))
            .ProgressAt(new DateOnly(2026, 3, 31), WeightHistory.Of(Weighing.On(start, weight)), WeightPolicy.Starting, target);
        TotalDose taken = progress.Cumulative; // 4290 mg conventional
        Projection? going = Projection.Of(progress, DailyDose.FromMilligrams(60m, Formulation.Conventional), IntakePattern.Daily); // 58 days more, to 2026-05-28

        Order order = Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(40, morning: 2, evening: 2).Dispensing(120)).ForDays(30);
        Review written = Review.Of(order, PatientFacts.NoneKnown.WithWeight(weight), Guidelines.UnitedStatesLabel); // 160 mg for 64.3 kg: above 2 mg/kg/day

        // 27 × 30 mg and 58 × 60 mg were taken; 7,716 mg are 120 mg/kg, and 3,426 mg at 60 mg a day are 57.1 days.
        Assert.Equal("4290 mg conventional", $"{taken}");
        Assert.Equal((58, new DateOnly(2026, 5, 28)), (going!.DaysToTarget, going.TargetReached));
        Assert.StartsWith("critical dose.above-maximum: 160 mg/day for 64.3 kg ", $"{written.Findings[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_plans_what_was_typed()
    {
        Titration intent = Titration
            .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
            .Rounded(CapsuleRounding.Down)
            .Taken(Frequency.TwiceDaily);
        Assert.True(BodyWeight.TryParse("64.3 kg", provider: null, out BodyWeight weight));

        PlanAnswer plan = PlanRequest.For(weight, Catalogue.UsConventional, intent, Reviewing.Under(Guidelines.UnitedStatesLabel))
            .To(CumulativeTarget.Between(120m, 150m, Formulation.Conventional))
            .Answer(); // plan.Course, plan.Review

        // 7,716 mg at 30 mg a day are 257.2 days.
        Assert.Equal(258, plan.Course.Days);
        Assert.Contains("duration.longer", plan.Review.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_request_is_answered_in_the_process()
    {
        string answer = DosingContract.Standard.Answer("""{"op":"options","weight":{"kg":70},"product":"us-conventional","division":"twice","band":{"low":0.9,"high":1},"target":{"from":120,"to":150},"guidelines":[]}""");
        // {"ok":true,"result":{"weightKg":70,"product":"us-conventional","formulation":"conventional","division":"twice", …

        Assert.StartsWith("""{"ok":true,"result":{"weightKg":70,"product":"us-conventional","formulation":"conventional","division":"twice",""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_server_answers_what_the_contract_answers()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using WebApplication app = builder.Build();
        app.MapPost("/isotretinoin", async (HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body);
            string answer = DosingContract.Standard.Answer(await body.ReadToEndAsync());
            return TypedResults.Text(answer, "application/json"); // refusals are answers too: read "ok", then the codes
        });

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        foreach (string request in (string[])["""{"op":"products"}""", """{"op":"plan"}""", "no JSON"])
        {
            using var content = new StringContent(request, Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await client.PostAsync(new Uri("isotretinoin", UriKind.Relative), content);

            Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(DosingContract.Standard.Answer(request), await response.Content.ReadAsStringAsync());
        }

        await app.StopAsync();
    }
}
