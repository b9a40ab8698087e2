using System.Globalization;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>A suggested change in words.</summary>
internal static class ChangeText
{
    /// <summary>The option: the dose, when it is another; else the formulation or the supply.</summary>
    public static string Label(Order changed, BodyWeight? weight, Order? before, bool keepsDoses) => CardText.Plain(
        !keepsDoses ? $"{Dose(changed, weight)}: {changed}"
        : changed.Formulation != before!.Formulation ? $"{changed.Formulation!.Name} isotretinoin: {changed}"
        : $"{changed}{Supply(changed.DaysSupply, changed.Refills)}");

    /// <summary>One strength of a changed order.</summary>
    public static string Of(RequestLine line, Order changed)
    {
        OrderLine ordered = changed.Lines.First(ordered => ordered.StrengthInMilligrams == line.StrengthInMilligrams);
        return $"{ordered.InWords(changed.Frequency, changed.Pattern)}{Supply(line.Days, line.Refills)}";
    }

    private static string Dose(Order changed, BodyWeight? weight)
    {
        string milligrams = RatioText.WithUnit(changed.MeanMilligramsPerDay, DailyDose.Accepted.Unit);
        return weight is { } known
            ? $"{milligrams}, {RatioText.WithUnit(changed.MilligramsPerKilogramPerDay(known), WeightBasedDose.Accepted.Unit)}"
            : milligrams;
    }

    private static string Supply(int? days, int? refills)
    {
        string supplied = days is { } stated ? $" for {CountText.Of(stated, "day")}" : "";
        string refilled = refills is { } count
            ? count == 0 ? ", no refills" : string.Create(CultureInfo.InvariantCulture, $", {CountText.Of(count, "refill")}")
            : "";
        return supplied + refilled;
    }
}
