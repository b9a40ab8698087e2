namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a count of capsules.</summary>
internal static class PillCountPage
{
    public static void PillCount(this Page page, PillCountAnswer answer)
    {
        PillCount count = answer.Count;
        page.Sentence($"Counted on {Show.Date(count.CountedOn)}, {count.Formulation} capsules dispensed from {Show.Date(count.First)}");
        page.Sentence($"Taken: {Capsules(count.TakenCapsules)}; {Show.Milligrams(count.Taken)} {count.Formulation}.");
        page.Sentence($"In hand: {Capsules(count.Left)}.");
        if (answer.Agreement is { } agreement)
        {
            string share = agreement.Share is { } part ? $": {Show.Number((part * Ratio.Of(100, 1)).Round(1))} % of it" : "";
            page.Sentence(
                $"Reported: {Show.Milligrams(agreement.ReportedMilligrams)}. By the count it is "
                    + $"{Difference(agreement.Difference)}{share}.");
        }

        page.BlankLine();
        if (answer is { Next: { } net, Request.Next: { } next })
        {
            page.Next(next, net);
        }

        if (answer.Review is { } review)
        {
            page.Review(review);
        }
        else
        {
            page.Sentence("Not reviewed: a count has no dose.");
        }
    }

    private static void Next(this Page page, NextSupply next, NetSupply net)
    {
        page.Sentence($"The next {Show.Days(next.Days)} with {next.Product}, for {next.Weight}", Styles.Head, indent: 0);
        page.Sentence($"Needed: {Capsules(net.Needed)}.");
        page.Sentence($"To dispense: {Capsules(net.ToDispense)}.");
        page.Sentence($"In hand and not used: {Capsules(net.NotUsed)}.");
        page.BlankLine();
    }

    private static string Capsules(IReadOnlyList<CapsuleCount> capsules) => capsules.Count == 0 ? "none" : Show.Capsules(capsules);

    private static string Difference(Ratio difference) =>
        difference == Ratio.Zero ? "the same"
        : difference > Ratio.Zero ? $"{Show.Milligrams(difference)} more"
        : $"{Show.Milligrams(Ratio.Zero - difference)} less";
}
