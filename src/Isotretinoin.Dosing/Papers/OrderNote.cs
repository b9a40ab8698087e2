using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The lines of a note of an order that have its numbers: five.</summary>
internal static class OrderNote
{
    public static IEnumerable<string> Of(Order order, PatientFacts patient)
    {
        string written = order.WrittenOn is { } date ? $" of {DateText.Of(date)}" : "";
        string product = order.Product is { } named ? NotePhase.Named(named)
            : order.Formulation is { } formulation ? $"{formulation}, no product stated"
            : "formulation not stated";
        yield return $"Isotretinoin, order{written}: {product}. {Weight(patient)}.";
        string doses = order.Frequency == Frequency.TwiceDaily ? "two doses" : "one dose";
        string mean = order.Pattern.IsDaily ? "" : $"mean {PaperText.MilligramsADay(order.MeanMilligramsPerDay)}, ";
        yield return $"Dose: {CountText.Number(order.MilligramsOnDosingDay)} mg {order.Pattern.InWords} in {doses}, "
            + $"{mean}{PerKilogram(order, patient)}.";
        ImmutableArray<string> lines = [.. order.Lines.Select(line => line.InWords(order.Frequency, IntakePattern.Daily))];
        yield return PaperText.Fitting(
            ChartNote.LongestLine,
            $"Capsules: {string.Join("; ", lines)}.",
            $"Capsules: {CountText.Of(lines.Length, "strength")}, {CountText.Number(order.Lines.Sum(line => line.CapsulesPerDay))} a day.");
        yield return "Taken so far, target and expected end: not part of an order.";
        yield return $"Supply: {Supplied(order)}; refills {(order.Refills is { } refills ? CountText.Number(refills) : "not stated")}.";
    }

    private static string Weight(PatientFacts patient) =>
        patient.Weight is { } weight ? PaperText.Weighed(weight, patient.WeighedOn)
        : patient.UnreadableWeight is { } text ? $"Weight not readable: '{text}'"
        : "Weight not stated";

    private static string PerKilogram(Order order, PatientFacts patient) => patient.Weight is { } weight
        ? PaperText.PerKilogramADay(order.MilligramsPerKilogramPerDay(weight))
        : "mg/kg/day not known";

    private static string Supplied(Order order)
    {
        string stated = order.DaysSupply is { } days ? $"{CountText.Of(days, "day")} stated" : "days not stated";
        string lasting = order.DaysSupplied is { } longest ? $", capsules for {CountText.Of(longest, "day")} at most" : "";
        string held = order.DaysInHand is { } left ? $", {CountText.Of(left, "day")} in hand before" : "";
        return stated + lasting + held;
    }
}
