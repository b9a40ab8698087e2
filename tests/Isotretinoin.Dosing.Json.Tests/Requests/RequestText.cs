using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A request as text, property by property, so that a test can say what is different about its own.</summary>
internal sealed class RequestText
{
    private readonly ImmutableList<KeyValuePair<string, string>> properties;

    private RequestText(IEnumerable<KeyValuePair<string, string>> properties) => this.properties = [.. properties];

    public static RequestText Plan { get; } = new RequestText([])
        .With("op", "\"plan\"")
        .With("weight", """{"kg":64.3}""")
        .With("product", "\"us-conventional\"")
        .With("division", "\"twice\"")
        .With("rounding", "\"down\"")
        .With("steps", """[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1}]""")
        .With("target", """{"from":120,"to":150}""")
        .With("guidelines", "[]");

    public static RequestText Options { get; } = new RequestText([])
        .With("op", "\"options\"")
        .With("weight", """{"kg":70}""")
        .With("product", "\"us-conventional\"")
        .With("division", "\"twice\"")
        .With("band", """{"low":0.5,"high":1}""")
        .With("target", """{"from":120,"to":150}""");

    public static RequestText Ways { get; } = Options
        .With("op", "\"ways\"")
        .With("supplyDays", "30")
        .With("further", "2")
        .With("orderBy", """["days"]""")
        .With("guidelines", "[]");

    public static RequestText Progress { get; } = new RequestText([])
        .With("op", "\"progress\"")
        .With("asOf", "\"2026-03-31\"")
        .With("weights", """[{"date":"2026-01-01","kg":60}]""")
        .With("weightPolicy", "\"starting\"")
        .With("periods", """[{"from":"2026-01-01","to":"2026-03-31","mg":40,"formulation":"conventional"}]""")
        .With("target", """{"from":120,"to":150,"formulation":"conventional"}""")
        .With("guidelines", "[]");

    public static RequestText Compare { get; } = Progress
        .With("op", "\"compare\"")
        .With("on", "\"2026-06-30\"")
        .With("candidates", """[{"name":"stay","steps":[{"mg":40,"formulation":"conventional"}]}]""");

    public static RequestText PillCount { get; } = new RequestText([])
        .With("op", "\"pill-count\"")
        .With("formulation", "\"conventional\"")
        .With("supplies", """[{"date":"2026-01-01","capsules":[{"mg":20,"count":60}]}]""")
        .With("countedOn", "\"2026-01-28\"")
        .With("left", """[{"mg":20,"count":8}]""")
        .With("next", """{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[40],"division":"twice"},"supplyDays":30}""");

    public static RequestText Review { get; } = new RequestText([])
        .With("op", "\"review\"")
        .With("order", """{"doses":[{"at":"once","capsules":[{"mg":40,"count":1}]}],"formulation":"conventional"}""")
        .With("patient", """{"weights":[{"date":"2026-01-05","kg":64}]}""")
        .With("asOf", "\"2026-01-05\"")
        .With("guidelines", "[]");

    public static RequestText Calendar { get; } = Plan
        .With("op", "\"calendar\"")
        .With("supplyDays", "30")
        .With("start", "\"2026-01-05\"")
        .With("protocols", """["ipledge"]""");

    public static RequestText Cohort { get; } = new RequestText([])
        .With("op", "\"cohort\"")
        .With("patients", """[{"weight":{"kg":64.3}},{"weight":{"kg":52}}]""")
        .With("product", "\"us-conventional\"")
        .With("division", "\"twice\"")
        .With("rounding", "\"down\"")
        .With("steps", """[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1}]""")
        .With("target", """{"from":120,"to":150}""")
        .With("monthDays", "30")
        .With("guidelines", "[]");

    public static RequestText Audit { get; } = new RequestText([])
        .With("op", "\"audit\"")
        .With("patients", """[{"patient":"p1","periods":[{"from":"2026-01-01","to":"2026-03-31","mg":40,"formulation":"conventional"}],"weights":[{"date":"2026-01-01","kg":60}]}]""")
        .With("asOf", "\"2026-06-30\"")
        .With("gapDays", "60")
        .With("formulation", "\"conventional\"")
        .With("weightPolicy", "\"starting\"")
        .With("criteria", """["reached:60"]""");

    public static RequestText Products { get; } = new RequestText([]).With("op", "\"products\"");

    public static RequestText Severity { get; } =
        new RequestText([]).With("op", "\"severity\"").With("lesions", """{"comedones":30,"inflammatory":20,"nodules":2}""");

    public static RequestText Rules { get; } = new RequestText([]).With("op", "\"rules\"").With("about", "\"us-label\"");

    /// <summary>One request of every operation.</summary>
    public static IReadOnlyList<RequestText> All { get; } = [Plan, Options, Ways, Progress, Compare, PillCount, Review, Calendar, Cohort, Audit, Products, Severity, Rules];

    /// <summary>This request with a property of this JSON, in place of the one that it has.</summary>
    public RequestText With(string name, string json)
    {
        int place = properties.FindIndex(p => p.Key == name);
        KeyValuePair<string, string> property = KeyValuePair.Create(name, json);
        return new RequestText(place < 0 ? properties.Add(property) : properties.SetItem(place, property));
    }

    /// <summary>This request with more properties of this JSON, whatever it has.</summary>
    public RequestText Adding(IEnumerable<string> names, string json) => new(properties.Concat(names.Select(name => KeyValuePair.Create(name, json))));

    /// <summary>The JSON of a property; null when the request has none of that name.</summary>
    public string? Property(string name) => properties.Find(p => p.Key == name).Value;

    public RequestText Without(string name) => new(properties.Where(p => p.Key != name));

    /// <summary>This request with its properties in the order of some keys.</summary>
    public RequestText Ordered(IEnumerable<int> keys) => new(properties.Zip(keys).OrderBy(p => p.Second).Select(p => p.First));

    public override string ToString() => $"{{{string.Join(',', properties.Select(p => $"\"{p.Key}\":{p.Value}"))}}}";
}
