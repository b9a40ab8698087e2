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
            page.Sentence(line.InWords(order.Frequency, order.Pattern), Style.Plain, indent: 2);
        }

        if (order.Lines.IsEmpty)
        {
            page.Sentence($"{order}; the capsules are not stated", Style.Plain, indent: 2);
        }

        foreach (string sentence in Numbers(order, answer.Patient))
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

    /// <summary>The numbers of an order as sentences, with what is unknown.</summary>
    private static IEnumerable<string> Numbers(Order order, PatientFacts patient)
    {
        yield return $"Formulation: {order.Formulation?.Id ?? "not stated"}{(order.Product is { } product ? $", {product}" : "")}.";
        string mean = order.Pattern.IsDaily ? "" : $", {order.Pattern.InWords}: "
            + $"{Show.Milligrams(order.MeanMilligramsPerDay)} a day on average";
        yield return $"Dose: {Show.Whole(order.MilligramsOnDosingDay)} mg on a dosing day, "
            + $"{(order.Frequency == Frequency.TwiceDaily ? "in two doses" : "in one dose")}{mean}{PerKilogram(order, patient)}.";
        yield return $"Supply: {Supply(order)}.";
        if (order.DaysInHand is { } held)
        {
            yield return $"In hand on the date of the order: capsules for {Show.Days(held)}.";
        }

        yield return $"Refills: {(order.Refills is { } refills ? Show.Whole(refills) : "not stated")}.";
        if (patient.Lesions is { } lesions)
        {
            yield return $"Lesions: {lesions}, which suggest {lesions.SuggestedSeverity} acne; reviewed as {patient.AcneSeverity}.";
        }
    }

    private static string PerKilogram(Order order, PatientFacts patient)
    {
        string weighed = patient.WeighedOn is { } on ? $", weighed on {Show.Date(on)}" : "";
        return patient switch
        {
            { Weight: { } weight } =>
                $"; {Show.PerKilogramADay(order.MilligramsPerKilogramPerDay(weight))} mg/kg/day for {weight}{weighed}",
            { UnreadableWeight: { } written } => $"; mg/kg/day unknown: '{written}' is not a body weight",
            _ => "; mg/kg/day unknown: no weight stated",
        };
    }

    private static string Supply(Order order)
    {
        string stated = order.DaysSupply is { } days ? $"{Show.Days(days)} stated" : "days not stated";
        string lasting = order.DaysSupplied is { } longest ? $", capsules for {Show.Days(longest)} at most" : "";
        string sum = order.SupplyAddsUp is { } addsUp ? addsUp ? "; the quantities add up" : "; the quantities do not add up" : "";
        return stated + lasting + sum;
    }
}
