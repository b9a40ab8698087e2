using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class CalendarWireProperties
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    private static readonly Arbitrary<(CourseCase Course, int Seed)> Requests = (
        from course in GeneratedCourses.Any
        from seed in Gen.Choose(0, int.MaxValue)
        select (course, seed)).ToArbitrary();

    [Law]
    public Property The_answer_to_a_calendar_in_any_spelling_holds_the_entries_of_the_course() => Law.ForAll(() => Requests, asked =>
    {
        if (!asked.Course.TryMake(out Regimen? regimen, out _) || new WalkedCourse(asked.Course).IsTooLong || asked.Course.Plan(regimen).Days == 0)
        {
            return;
        }

        var random = new Random(asked.Seed);
        CalendarProtocol[] protocols = [.. CalendarProtocol.All.Where(_ => random.Next(2) == 0)];
        YesNoUnknown canGetPregnant = YesNoUnknown.All[random.Next(3)];
        DateOnly[] samples = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Start.AddDays(random.Next(400)))];
        DateOnly asOf = Start.AddDays(random.Next(-40, 400));
        DateOnly? lastCapsule = random.Next(2) == 0 ? null : Start.AddDays(random.Next(400));

        RequestText request = new WrittenRequest(asked.Course, asked.Seed).Request
            .With("op", "\"calendar\"")
            .With("start", Date(Start))
            .With("supplyDays", random.Number(asked.Course.SupplyDays, 0))
            .With("protocols", AnySpelling.List(protocols.Select(protocol => $"\"{protocol.Id}\"")))
            .With("samples", AnySpelling.List(samples.Select(Date)))
            .With("asOf", Date(asOf));
        request = canGetPregnant == YesNoUnknown.Unknown ? request : request.With(
            "patient", $$$"""{"flags":{"canGetPregnant":{{{(canGetPregnant == YesNoUnknown.Yes ? "true" : "false")}}}}}""");
        request = lastCapsule is { } last ? request.With("lastCapsule", Date(last)) : request;
        JsonObject result = Wire.Result(random.Shuffled(request).ToString());

        CourseCalendar calendar = CourseCalendar.Of(asked.Course.Plan(regimen).StartingOn(Start), asked.Course.SupplyDays, canGetPregnant, protocols);
        calendar = samples.Aggregate(lastCapsule is { } taken ? calendar.AfterLastCapsule(taken) : calendar, (known, date) => known.WithSample(date));
        Assert.Equal(calendar.Entries.Select(entry => Written(entry, asOf)), result["entries"]!.AsArray().Select(Written));
    });

    private static (string Key, string? From, string? To, string? Status, string? Protocol, string? Edition, string Tests) Written(CalendarEntry entry, DateOnly asOf) => (
        entry.Key,
        Text(entry.FirstDate),
        Text(entry.LastDate),
        entry.LastDate < asOf ? "past" : entry.FirstDate > asOf ? "ahead" : entry.FirstDate is null ? null : "due",
        entry.Protocol?.Id,
        entry.Edition,
        string.Join(' ', entry.Tests.Select(test => test.Id)));

    private static (string Key, string? From, string? To, string? Status, string? Protocol, string? Edition, string Tests) Written(JsonNode? entry) => (
        (string)entry!["key"]!,
        (string?)entry["from"],
        (string?)entry["to"],
        (string?)entry["status"],
        (string?)entry["rule"]?["protocol"],
        (string?)entry["rule"]?["edition"],
        string.Join(' ', entry["tests"]!.AsArray().Select(test => (string)test!)));

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => $"\"{Text(date)}\"";
}
