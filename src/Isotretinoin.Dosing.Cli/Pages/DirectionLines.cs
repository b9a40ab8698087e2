using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The directions of each supply; consecutive supplies with the same directions are merged.</summary>
internal static class DirectionLines
{
    public static void Directions(this Page page, ImmutableArray<Supply> supplies)
    {
        page.Sentence("Directions", Styles.Head, indent: 0);
        for (int first = 0, next; first < supplies.Length; first = next)
        {
            string[] directions = Of(supplies[first]);
            next = first + 1;
            while (next < supplies.Length && directions.AsSpan().SequenceEqual(Of(supplies[next])))
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

    private static string[] Of(Supply supply) =>
        supply.Quantities.IsEmpty ? ["No capsules."] : [.. DispensingLine.Of(supply).Select(line => line.Directions)];
}
