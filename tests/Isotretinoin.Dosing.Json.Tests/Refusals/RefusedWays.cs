namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Ways: requests with one flaw.</summary>
internal static class RefusedWays
{
    private const string AnyMilligram = """{"name":"x","formulation":"conventional","strengthsMg":[1]}""";

    public static IEnumerable<Refused> All =>
    [
        new("ways.no-order", "$.orderBy", RequestText.Ways.Without("orderBy")),
        new("ways.no-order", "$.orderBy", RequestText.Ways.With("orderBy", "[]")),
        new("ways.order-unknown", "$.orderBy[1]", RequestText.Ways.With("orderBy", """["days","best"]""")),
        new("pack-size.required", "$.packSize", RequestText.Ways.With("orderBy", """["leftOver"]""")),
        new("ways.needs-start", "$.start", RequestText.Ways.With("wishes", """{"by":"2026-06-01"}""")),
        new("ways.too-large", "$.band", RequestText.Ways.With("product", AnyMilligram).With("division", "\"once\"").With("further", "3")),
        new("ways.out-of-range", "$.further", RequestText.Ways.With("further", "4")),
        new("ways.out-of-range", "$.further", RequestText.Ways.With("further", "0")),
        new("ways.out-of-range", "$.limit", RequestText.Ways.With("limit", "1001")),
        new("ways.out-of-range", "$.limit", RequestText.Ways.With("limit", "0")),
        new("ways.out-of-range", "$.wishes.atMostCapsulesADay", RequestText.Ways.With("wishes", """{"atMostCapsulesADay":0}""")),
        new("ways.out-of-range", "$.wishes.atMostStrengths", RequestText.Ways.With("wishes", """{"atMostStrengths":13}""")),
        new("end.unknown", "$.wishes.end", RequestText.Ways.With("wishes", """{"end":"clear"}""")),
        new("days.out-of-range", "$.wishes.withinDays", RequestText.Ways.With("wishes", """{"withinDays":0}""")),
        new("days.out-of-range", "$.wishes.notBeforeDays", RequestText.Ways.With("wishes", """{"notBeforeDays":3651}""")),
        new("dose.out-of-range", "$.wishes.atMostMg", RequestText.Ways.With("wishes", """{"atMostMg":1001}""")),
        new("json.unknown-property", "$.wishes.within", RequestText.Ways.With("wishes", """{"within":30}""")),
        new("supply.out-of-range", "$.packSize", RequestText.Ways.With("packSize", "201")),
        new("supply.out-of-range", "$.supplyDays", RequestText.Ways.With("supplyDays", "366")),
        new("rounding.unknown", "$.spread", RequestText.Ways.With("spread", "8")),
        new("rounding.unknown", "$.rounding", RequestText.Ways.With("rounding", "\"even\"")),
        new("rounding.required", "$.rounding", RequestText.Ways.With("first", """[{"mgPerKgPerDay":0.5,"days":30}]""")),
        new("steps.open-not-last", "$.first[0].days", RequestText.Ways.With("first", """[{"cycleMg":[40]}]""")),
        new("steps.empty", "$.first", RequestText.Ways.With("first", "[]")),
        new("dose.no-capsules", "$.first[0].cycleMg[0]", RequestText.Ways.With("first", """[{"cycleMg":[45],"days":30}]""")),
        new("pattern.needs-date", "$.first[0].pattern", RequestText.Ways.With("rounding", "\"up\"").With("first", """[{"mgPerKgPerDay":0.5,"days":30,"pattern":"mon-fri"}]""")),
        new("band.reversed", "$.band", RequestText.Ways.With("band", """{"low":1,"high":0.5}""")),
        new("json.missing-property", "$.guidelines", RequestText.Ways.Without("guidelines")),
        new("json.missing-property", "$.supplyDays", RequestText.Ways.Without("supplyDays")),
        new("date.out-of-range", "$.start", RequestText.Ways.With("start", "\"9999-12-01\"")),
    ];
}
