using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>An order and what was found of it, for people.</summary>
internal static class OrderPage
{
    public static void Order(this Page page, Order order, PatientFacts patient, LesionCounts? lesions, Derivation? working, Review review)
    {
        page.Sentence($"The order{(order.WrittenOn is { } date ? $" of {Show.Date(date)}" : "")}", Styles.Head, indent: 0);
        foreach (OrderLine line in order.Lines)
        {
            page.Sentence(line.ToString(), Style.Plain, indent: 2);
        }

        foreach (string sentence in OrderNumbers.Of(order, patient, lesions))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        if (!DispensingLine.Of(order).IsEmpty)
        {
            page.Sentence("What its days' supply takes", Styles.Head, indent: 0);
            foreach (DispensingLine line in DispensingLine.Of(order))
            {
                page.Sentence(line.ToString(), Style.Plain, indent: 2);
            }

            page.BlankLine();
        }

        page.Working("Working", working);
        page.Review(review);
    }
}
