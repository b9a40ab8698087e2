namespace Isotretinoin.Dosing.Fhir;

/// <summary>The sentence of a card. A pregnancy that is not stated is never in it, but in the detail.</summary>
internal static class CardSummary
{
    /// <summary>The sentence of a review without findings.</summary>
    public static string OfNoFindings(Order order, Review review, BodyWeight? weight)
    {
        string perKilogram = weight is { } known
            ? $", {RatioText.WithUnit(order.MilligramsPerKilogramPerDay(known), WeightBasedDose.Accepted.Unit)}"
            : "";
        string guidelines = review.Guidelines.IsEmpty
            ? "no guideline"
            : string.Join(", ", review.Guidelines.Select(guideline => guideline.Id));
        string milligrams = RatioText.WithUnit(order.MeanMilligramsPerDay, DailyDose.Accepted.Unit);
        return CardText.Summary($"Isotretinoin {milligrams}{perKilogram}: reviewed under {guidelines}, no findings");
    }

    /// <summary>The sentence of the first finding.</summary>
    public static string Of(Finding finding, Order order, PatientFacts patient)
    {
        string sentence = finding.Code switch
        {
            "dose.once-daily" => "Isotretinoin is ordered once daily",
            "supply.does-not-add-up" => DoesNotAddUp(order),
            "weight.unit-slip" or "weight.implausible" or "weight.stale" => Weight(finding, patient),
            _ when char.IsAsciiDigit(finding.Sentence[0]) => $"Isotretinoin {finding.Sentence}",
            _ => $"Isotretinoin: {CardText.AfterColon(finding.Sentence)}",
        };
        return CardText.Summary(sentence);
    }

    /// <summary>The sentence of orders that were not read: the first refusal.</summary>
    public static string OfRefusal(Remark refusal) =>
        CardText.Summary($"Isotretinoin order not reviewed: {CardText.AfterColon(refusal.Sentence)}");

    /// <summary>The sentence of an order without a dose: the doses that the site's capsules make.</summary>
    public static string OfOptions(DoseOptions options)
    {
        DoseOption least = options.Rows[0];
        DoseOption most = options.Rows[^1];
        string doses = least == most
            ? $"{Milligrams(least)} mg/day is {PerKilogram(least)}"
            : $"{Milligrams(least)} to {Milligrams(most)} mg/day are {PerKilogram(least)} to {PerKilogram(most)}";
        return CardText.Summary($"Isotretinoin for {options.Weight}: {doses} mg/kg/day");
    }

    private static string Milligrams(DoseOption option) => CountText.Number(option.Capsules.Milligrams);

    private static string PerKilogram(DoseOption option) => RatioText.Rounded(option.MilligramsPerKilogramPerDay, 3);

    private static string DoesNotAddUp(Order order)
    {
        OrderLine[] stated = [.. order.Lines.Where(line => line.Quantity is not null)];
        string capsules = stated.Length == 1
            ? CountText.Of(stated[0].Quantity!.Value, "capsule")
            : string.Join(" and ", stated.Select(line => CapsuleCount.AsOrdered(line.StrengthInMilligrams, line.Quantity!.Value)));
        string verb = stated is [{ Quantity: 1 }] ? "is" : "are";
        return $"Isotretinoin: {capsules} {verb} not what {CountText.Of(order.DaysSupply!.Value, "day")} take";
    }

    private static string Weight(Finding finding, PatientFacts patient) => patient.UnreadableWeight is { } written
        ? $"Body weight {CardText.Quoted(written)} cannot be used: weigh again"
        : patient.Weight is { } weight && patient.WeighedOn is { } on
            ? $"Body weight {weight} of {DateText.Of(on)} cannot be used: weigh again"
            : patient.Weight is { } undated ? $"Body weight {undated} cannot be used: weigh again" : finding.Sentence;
}
