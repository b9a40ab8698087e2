using System.Globalization;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of the ways to a target: a row for each, then the findings, each with the ways that have it.</summary>
internal static class WaysPage
{
    public static void Ways(this Page page, WaysAnswer answer)
    {
        WaysRequest request = answer.Request;
        page.Patient(request.Weight, request.Product, request.Target.ConvertedTo(request.Product.Formulation));
        string supplies = $"supplies of {Show.Days(request.SupplyDays)}";
        page.Sentence($"Doses of {request.Band}, taken {request.Frequency} a day, {supplies}; {request.Wishes}");
        if (request.AlreadyTaken is { } taken)
        {
            page.Sentence($"Already taken before day 1: {taken}");
        }

        if (request.First is { } first)
        {
            string[] roundings = [.. first.Steps.Select(step => step.Rounding?.Id).OfType<string>().Distinct()];
            page.Sentence($"First: {first}{(roundings.Length == 0 ? "" : $", rounded {string.Join(", ", roundings)}")}");
        }

        page.Sentence($"Ordered by {string.Join(", then ", request.OrderBy)}, least first; * is a way that no other beats by these");
        page.BlankLine();
        var sources = new SourceNumbers();
        if (answer.Listed.IsEmpty)
        {
            page.WhyNone(answer.Ways);
        }
        else
        {
            page.Table(Rows(answer));
        }

        page.Sentence(Counts(answer));
        page.BlankLine();
        page.Withheld(answer.Ways, sources);
        for (int place = 0; place < answer.Listed.Length; place++)
        {
            page.Working($"Working of way {Show.Whole(place + 1)}", answer.Listed[place].Derivation);
        }

        page.FindingsOfWays(answer, sources);
        page.Review(answer.Review, sources);
    }

    private static string Counts(WaysAnswer answer)
    {
        Ways ways = answer.Ways;
        string listed = ways.Count > answer.Listed.Length ? $", {Show.Whole(answer.Listed.Length)} of them listed" : "";
        string unbeaten = ways.Count > 0 ? $", {Show.Whole(ways.UnbeatenCount)} unbeaten" : "";
        string withheld = ways.Withheld > 0 ? $"; {Show.Whole(ways.Withheld)} more withheld for a critical finding" : "";
        return $"{Ways(ways.Count)} of {Show.Whole(ways.Candidates)} candidates{listed}{unbeaten}{withheld}.";
    }

    private static Table Rows(WaysAnswer answer)
    {
        WaysRequest request = answer.Request;
        bool isPacked = request.Packs is not null;
        Table table = Columns.Table([
            "Way", "Steps", request.Start is null ? "Days" : "Days,\nlast date", "Greatest\nmg/kg/day", "Capsules\na day",
            .. isPacked ? ["Left\nover"] : Array.Empty<string>()]);
        for (int place = 0; place < answer.Listed.Length; place++)
        {
            Way way = answer.Listed[place].Way;
            string beaten = way.IsUnbeaten ? "*" : "";
            table.AddLines([
                [$"{Show.Whole(place + 1)}{beaten}"],
                way.Course.Phases().Select(Step),
                way.Course.EndDate is { } last ? [Show.Whole(way.Course.Days), Show.Date(last)] : [Show.Whole(way.Course.Days)],
                [Show.PerKilogramADay(way.GreatestMilligramsPerKilogramPerDay)],
                [Show.Whole(way.CapsulesADay)],
                .. isPacked ? [[Show.Whole(way.LeftOver!.Value)]] : Array.Empty<string[]>()]);
        }

        return table;
    }

    private static string Step(CoursePhase phase) =>
        $"{(phase.Step.Cycle.IsPause ? "pause" : phase.Step.Cycle.ToString())} for {Show.Days(phase.Days)}";

    private static void WhyNone(this Page page, Ways ways)
    {
        page.Sentence($"No way. {ways.NoWay!.Sentence}", Styles.Head, indent: 0);
        foreach (WayObstacle obstacle in ways.Obstacles)
        {
            page.Sentence($"{obstacle}.", Style.Plain, indent: 2);
        }

        if (ways.NoWay == NoWayReason.NoDose)
        {
            string nearest = $"{Outside(ways.Below)} below, {Outside(ways.Above)} above";
            page.Sentence($"The nearest doses outside the band: {nearest}.", Style.Plain, indent: 2);
        }
    }

    private static void Withheld(this Page page, Ways ways, SourceNumbers sources)
    {
        foreach (WithheldWays withheld in ways.WithheldFor)
        {
            page.Sentence($"Withheld: {Ways(withheld.Count)}; the first of them", Styles.Head, indent: 0);
            page.Findings([withheld.Finding], sources);
            page.BlankLine();
        }
    }

    /// <summary>The findings that the ways do not share: each rule once, then each of its sentences with the ways that have it.</summary>
    private static void FindingsOfWays(this Page page, WaysAnswer answer, SourceNumbers sources)
    {
        string[] shared = [.. answer.Review.Findings.Select(finding => finding.ToString())];
        int listed = answer.Listed.Length;
        var found = answer.Listed
            .SelectMany((way, place) => way.Way.Review.Findings.Select(finding => (Finding: finding, Number: place + 1)))
            .Where(one => !shared.Contains(one.Finding.ToString()))
            .GroupBy(one => one.Finding.Rule)
            .OrderBy(same => same.First().Finding.Severity.Rank)
            .ToArray();
        if (found.Length > 0)
        {
            page.Sentence("Findings of the ways", Styles.Head, indent: 0);
        }

        foreach (IGrouping<Rule, (Finding Finding, int Number)> same in found)
        {
            Finding first = same.First().Finding;
            page.Sentence($"{first.Severity} {first.Code}", Styles.Of(first.Severity), indent: 2);
            foreach (IGrouping<string, (Finding Finding, int Number)> alike in same.GroupBy(one => one.Finding.Sentence))
            {
                string ways = Numbers([.. alike.Select(one => one.Number)], listed);
                page.Sentence($"{ways}: {alike.Key}", Style.Plain, indent: 4);
            }

            page.Sentence(sources.RuleOf(first), Styles.Quiet, indent: 4);
        }

        if (found.Length > 0)
        {
            page.BlankLine();
        }
    }

    private static string Numbers(int[] ways, int of)
    {
        if (ways.Length == of && of > 1)
        {
            return "Every way listed";
        }

        var spans = new List<string>();
        for (int place = 0, next; place < ways.Length; place = next)
        {
            next = place + 1;
            while (next < ways.Length && ways[next] == ways[next - 1] + 1)
            {
                next++;
            }

            spans.Add(Show.Span(ways[place], ways[next - 1]));
        }

        return $"{(ways.Length == 1 ? "Way" : "Ways")} {string.Join(", ", spans)}";
    }

    private static string Ways(int count) => count == 1 ? "1 way" : $"{Show.Whole(count)} ways";

    private static string Outside(CapsuleCombination? capsules) =>
        capsules is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Milligrams} mg") : "none";
}
