namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Calendars: requests with one flaw.</summary>
internal static class RefusedCalendars
{
    public static IEnumerable<Refused> All =>
    [
        new("json.missing-property", "$.protocols", RequestText.Calendar.Without("protocols")),
        new("json.missing-property", "$.start", RequestText.Calendar.Without("start")),
        new("json.missing-property", "$.supplyDays", RequestText.Calendar.Without("supplyDays")),
        new("json.missing-property", "$.weight", RequestText.Calendar.Without("weight")),
        new("json.missing-property", "$.guidelines", RequestText.Calendar.Without("guidelines")),
        new("json.unknown-property", "$.protocol", RequestText.Calendar.With("protocol", "\"ipledge\"")),
        new("json.unknown-property", "$.protocols", RequestText.Plan.With("protocols", "[]")),
        new("json.duplicate-property", "$.asOf", RequestText.Calendar.ToString()[..^1] + ",\"asOf\":\"2026-01-05\",\"asOf\":\"2026-01-05\"}"),
        new("json.wrong-type", "$.protocols", RequestText.Calendar.With("protocols", "\"ipledge\"")),
        new("json.wrong-type", "$.protocols[0]", RequestText.Calendar.With("protocols", "[null]")),
        new("json.unknown-property", "$.canGetPregnant", RequestText.Calendar.With("canGetPregnant", "true")),
        new("json.wrong-type", "$.lastCapsule", RequestText.Calendar.With("lastCapsule", "null")),
        new("json.wrong-type", "$.samples", RequestText.Calendar.With("samples", "\"2026-01-05\"")),
        new("protocol.unknown", "$.protocols[1]", RequestText.Calendar.With("protocols", """["ipledge","iPLEDGE"]""")),
        new("date.invalid", "$.samples[1]", RequestText.Calendar.With("samples", """["2026-01-05","2026-02-29"]""")),
        new("date.out-of-range", "$.samples[0]", RequestText.Calendar.With("samples", """["0001-02-28"]""")),
        new("date.out-of-range", "$.visits[0]", RequestText.Calendar.With("visits", """["9999-10-01"]""")),
        new("date.out-of-range", "$.lastCapsule", RequestText.Calendar.With("lastCapsule", "\"2026-01-04\"")),
        new("date.out-of-range", "$.lastCapsule", RequestText.Calendar.With("lastCapsule", "\"9999-10-01\"")),
        new("date.out-of-range", "$.start", RequestText.Calendar.With("start", "\"0001-02-28\"")),
        new("date.out-of-range", "$.start", RequestText.Calendar.With("start", "\"9999-05-12\"")),
        new("date.out-of-range", "$.start", RequestText.Calendar.With("start", "\"9999-12-31\"")),
        new("course.empty", "$.alreadyTakenMg", RequestText.Calendar.With("alreadyTakenMg", "8000").With("steps", """[{"mgPerKgPerDay":1}]""")),
        new("course.too-long", "$.steps", RequestText.Calendar.With("steps", """[{"cycleMg":[40],"days":3650},{"cycleMg":[40],"days":1}]""")),
        new("dose.no-capsules", "$.steps[0].cycleMg[0]", RequestText.Calendar.With("steps", """[{"cycleMg":[45],"days":1}]""")),
        new("supply.out-of-range", "$.supplyDays", RequestText.Calendar.With("supplyDays", "0")),
        new("json.wrong-type", "$.iCalendar", RequestText.Calendar.With("iCalendar", "true")),
        new("json.missing-property", "$.iCalendar.courseId", RequestText.Calendar.With("iCalendar", """{"stamp":"2026-01-05T08:30:00Z"}""")),
        new("json.missing-property", "$.iCalendar.stamp", RequestText.Calendar.With("iCalendar", """{"courseId":"a1"}""")),
        new("json.unknown-property", "$.iCalendar.name", RequestText.Calendar.With("iCalendar", """{"courseId":"a1","stamp":"2026-01-05T08:30:00Z","name":"x"}""")),
        new("json.wrong-type", "$.iCalendar.courseId", File("\"\"", Moment)),
        new("json.wrong-type", "$.iCalendar.courseId", File("\" \"", Moment)),
        new("json.wrong-type", "$.iCalendar.courseId", File("\"a\\nb\"", Moment)),
        new("json.wrong-type", "$.iCalendar.courseId", File("1", Moment)),
        new("json.wrong-type", "$.iCalendar.stamp", File("\"a1\"", "1767601800")),
        new("date.invalid", "$.iCalendar.stamp", File("\"a1\"", "\"2026-01-05\"")),
        new("date.invalid", "$.iCalendar.stamp", File("\"a1\"", "\"2026-01-05T08:30:00\"")),
        new("date.invalid", "$.iCalendar.stamp", File("\"a1\"", "\"2026-01-05T08:30:00+01:00\"")),
        new("date.invalid", "$.iCalendar.stamp", File("\"a1\"", "\"2026-02-29T08:30:00Z\"")),
        new("sequence.out-of-range", "$.iCalendar.sequence", Numbered("-1")),
        new("sequence.out-of-range", "$.iCalendar.sequence", Numbered("1000001")),
        new("sequence.out-of-range", "$.iCalendar.sequence", Numbered("""0,"before":[]""")),
        new("json.wrong-type", "$.iCalendar.sequence", Numbered("\"1\"")),
        new("json.missing-property", "$.iCalendar.sequence", RequestText.Calendar.With("iCalendar", $$"""{"courseId":"a1","stamp":{{Moment}},"before":[]}""")),
        new("json.wrong-type", "$.iCalendar.before", Numbered("""1,"before":{}""")),
        new("json.wrong-type", "$.iCalendar.before[0]", Numbered("""1,"before":["supply.1"]""")),
        new("json.missing-property", "$.iCalendar.before[0].key", Numbered("""1,"before":[{}]""")),
        new("json.wrong-type", "$.iCalendar.before[0].key", Numbered("""1,"before":[{"key":" "}]""")),
        new("date.invalid", "$.iCalendar.before[1].from", Numbered("""1,"before":[{"key":"a"},{"key":"b","from":"2026-02-29"}]""")),
        new("json.unknown-property", "$.iCalendar.before[0].to", Numbered("""1,"before":[{"key":"a","to":"2026-02-28"}]""")),
        new("json.unknown-property", "$.iCalendar", RequestText.Plan.With("iCalendar", "{}")),
    ];

    private const string Moment = "\"2026-01-05T08:30:00Z\"";

    private static RequestText Numbered(string sequence) =>
        RequestText.Calendar.With("iCalendar", $$"""{"courseId":"a1","stamp":{{Moment}},"sequence":{{sequence}}}""");

    private static RequestText File(string courseId, string stamp) =>
        RequestText.Calendar.With("iCalendar", $$"""{"courseId":{{courseId}},"stamp":{{stamp}}}""");
}
