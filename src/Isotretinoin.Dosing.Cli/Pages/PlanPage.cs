using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a course.</summary>
internal static class PlanPage
{
    public static void Plan(this Page page, PlanAnswer answer)
    {
        Course course = answer.Course;
        page.Patient(course.Regimen.Weight, course.Regimen.Product, course.Target);
        if (course.AlreadyTaken.Milligrams > 0)
        {
            page.Sentence(
                $"Already taken before day 1: {course.AlreadyTaken}, "
                    + $"{Show.PerKilogram(course.AlreadyTaken.MilligramsPerKilogram(course.Regimen.Weight))} mg/kg");
        }

        page.BlankLine();
        if (course.Days > 0)
        {
            page.Table(PhaseTable.Of(course));
            page.BlankLine();
        }

        foreach (string sentence in Outlook.Of(course))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        if (answer is { Supplies: { IsEmpty: false } supplies, Request.SupplyDays: { } days })
        {
            page.Supplies(supplies, days, answer.Request.Packs);
            page.Packs(answer.Packs);
        }

        page.Working("Working", answer.Derivation);
        page.Review(answer.Review);
    }

    /// <summary>The fills of a course with mg/kg at the end of each, and their directions.</summary>
    private static void Supplies(this Page page, ImmutableArray<Supply> supplies, int days, Packs? packs)
    {
        string inPacks = packs is null ? "" : $", in {packs}";
        page.Sentence($"Supplies of up to {Show.Whole(days)} days, restarting at each change of dose{inPacks}", Styles.Head, indent: 0);
        page.Table(Rows(supplies));
        page.BlankLine();
        page.Directions(supplies);
    }

    /// <summary>What is handed over and left over in the whole course; nothing without packs.</summary>
    private static void Packs(this Page page, ImmutableArray<PackedCapsules>? packs)
    {
        foreach (PackedCapsules packed in packs ?? [])
        {
            string capsules = $"{Show.Whole(packed.HandedOver)} of {Show.Whole(packed.StrengthInMilligrams)} mg";
            page.Sentence(
                $"Handed over in all: {Packs(packed.Packs)}, {capsules}; left over at the end: {Show.Whole(packed.LeftOver)}.");
        }

        if (packs is { IsEmpty: false })
        {
            page.BlankLine();
        }
    }

    private static string Packs(long count) => count == 1 ? "1 pack" : $"{Show.Whole(count)} packs";

    private static Table Rows(ImmutableArray<Supply> supplies)
    {
        bool dated = supplies[0].FirstDate is not null;
        bool packed = supplies[0].Packs is not null;
        Table table = Columns.Table([
            "Supply", "Days", .. dated ? ["First date", "Last date"] : Array.Empty<string>(), "Capsules",
            .. packed ? ["Packs", "Left\nover"] : Array.Empty<string>(), packed ? "mg/kg at\nits end" : "mg/kg at its end"]);
        foreach (Supply supply in supplies)
        {
            string[] number = [Show.Whole(supply.Number)];
            string[] span = [Show.Span(supply.FirstDay, supply.LastDay)];
            string[] end = [Show.PerKilogram(supply.MilligramsPerKilogram)];
            IEnumerable<string> capsules = supply.Quantities.IsEmpty ? ["none"] : supply.Quantities.Select(Show.Capsules);
            string[][] dates = supply is { FirstDate: { } first, LastDate: { } last } ? [[Show.Date(first)], [Show.Date(last)]] : [];
            string[][] inPacks = supply.Packs is not { } packs ? [] :
            [
                [.. packs.Select(capsules => Show.Whole(capsules.Packs))],
                [.. packs.Select(capsules => Show.Whole(capsules.LeftOver))],
            ];
            table.AddLines([number, span, .. dates, capsules, .. inPacks, end]);
        }

        return table;
    }

    /// <summary>The directions of each supply; consecutive supplies with the same directions are merged.</summary>
    private static void Directions(this Page page, ImmutableArray<Supply> supplies)
    {
        page.Sentence("Directions", Styles.Head, indent: 0);
        for (int first = 0, next; first < supplies.Length; first = next)
        {
            string[] directions = DirectionsOf(supplies[first]);
            next = first + 1;
            while (next < supplies.Length && directions.AsSpan().SequenceEqual(DirectionsOf(supplies[next])))
            {
                next++;
            }

            page.Sentence(
                first + 1 == next ? $"Supply {Show.Whole(next)}" : $"Supplies {Show.Span(first + 1, next)}", Style.Plain, indent: 2);
            foreach (string sentence in directions)
            {
                page.Sentence(sentence, Style.Plain, indent: 4);
            }
        }

        page.BlankLine();
    }

    private static string[] DirectionsOf(Supply supply) => supply.Quantities.IsEmpty
        ? ["No capsules."]
        : [.. DispensingLine.Of(supply).Select(line => $"{Show.Whole(line.StrengthInMilligrams)} mg: {line.Directions}")];
}
