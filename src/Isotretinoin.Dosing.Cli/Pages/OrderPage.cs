using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a reviewed order.</summary>
internal static class OrderPage
{
    public static void Order(this Page page, ReviewAnswer answer)
    {
        Order order = answer.Order;
        page.Sentence($"The order{(order.WrittenOn is { } date ? $" of {Show.Date(date)}" : "")}", Styles.Head, indent: 0);
        foreach (OrderLine line in order.Lines)
        {
            page.Sentence(line.ToString(), Style.Plain, indent: 2);
        }

        foreach (string sentence in OrderNumbers.Of(order, answer.Patient))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        if (!answer.Lines.IsEmpty)
        {
            page.Sentence("Lines for the days' supply", Styles.Head, indent: 0);
            foreach (DispensingLine line in answer.Lines)
            {
                page.Sentence(line.ToString(), Style.Plain, indent: 2);
            }

            page.BlankLine();
        }

        page.Working("Working", answer.Derivation);
        page.Review(answer.Review);
    }
}
