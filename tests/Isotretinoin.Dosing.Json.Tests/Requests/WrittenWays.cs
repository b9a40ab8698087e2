using System.Globalization;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A question for ways as a request, with its properties in some order.</summary>
internal sealed class WrittenWays(WayCase question, int seed)
{
    public RequestText Request
    {
        get
        {
            RequestText request = RequestText.Ways
                .With("weight", $$"""{"kg":{{Text(question.Grams / 1_000m)}}}""")
                .With("product", $$"""{"name":"x","formulation":"{{question.Product.Formulation}}","strengthsMg":[{{string.Join(",", question.Product.Strengths)}}]}""")
                .With("division", $"\"{question.Division}\"")
                .With("band", $$"""{"low":{{Thousandths(question.LowThousandths)}},"high":{{Thousandths(question.HighThousandths)}},"formulation":"{{question.Product.Formulation}}"{{(question.CeilingMg == 0 ? "" : $",\"ceilingMg\":{Text(question.CeilingMg)}")}}}""")
                .With("target", $$"""{"from":{{Thousandths(question.Target.FromThousandths)}},"to":{{Thousandths(question.Target.ToThousandths)}},"formulation":"{{question.Product.Formulation}}"}""")
                .With("supplyDays", Text(question.SupplyDays))
                .With("further", Text(question.Further))
                .With("orderBy", $"[{string.Join(",", question.OrderBy.Select(key => $"\"{key}\""))}]")
                .With("wishes", $"{{{string.Join(",", Wishes)}}}")
                .With("limit", Text(question.Limit));
            request = question.First.Count == 0 ? request : request.With("first", $"[{string.Join(",", question.First.Select(Step))}]");
            request = question.TakenThousandths == 0 ? request : request.With("alreadyTakenMg", Thousandths(question.TakenThousandths));
            request = question.Spread == 0 ? request : request.With("spread", Text(question.Spread));
            request = question.PackSize == 0 ? request : request.With("packSize", Text(question.PackSize));
            request = question.Start is { } start ? request.With("start", Text(start)) : request;
            return seed % 2 == 0 ? request : request.With("id", Text(seed));
        }
    }

    private IEnumerable<string> Wishes => new (string Name, string? Value)[]
    {
        ("withinDays", Text(question.WithinDays)),
        ("by", question.ByDay is { } day ? Text(question.Start!.Value.AddDays(day - 1)) : null),
        ("notBeforeDays", Text(question.NotBeforeDays)),
        ("atMostMg", Text(question.AtMostMg)),
        ("atMostCapsulesADay", Text(question.AtMostCapsules)),
        ("atMostStrengths", Text(question.AtMostStrengths)),
        ("end", question.InWholeSupplies ? "\"supply\"" : null),
    }.Where(wish => !string.IsNullOrEmpty(wish.Value)).Select(wish => $"\"{wish.Name}\":{wish.Value}");

    private static string Step((IReadOnlyList<int> Cycle, int Days) step) => step.Cycle.All(day => day == 0)
        ? $$"""{"pauseDays":{{Text(step.Days)}}}"""
        : $$"""{"cycleMg":[{{string.Join(",", step.Cycle)}}],"days":{{Text(step.Days)}}}""";

    private static string Thousandths(int number) => Text(number / 1_000m);

    private static string Text(DateOnly date) => FormattableString.Invariant($"\"{date:yyyy-MM-dd}\"");

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
