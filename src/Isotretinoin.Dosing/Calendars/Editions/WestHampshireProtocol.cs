using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>Blood tests of West Hampshire NHS; the source names them only for the baseline.</summary>
internal static class WestHampshireProtocol
{
    private static readonly Citation Source =
        Documents.WestHampshire.Section("Isotretinoin monitoring: baseline, 4 weeks; 8 weeks only if the dose was raised at week 4");

    /// <summary>The edition in force.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "west-hampshire-nhs",
        "West Hampshire NHS",
        CalendarRule.BeforeStart("baseline", Laboratory, "Baseline blood tests", Source).Testing(
            LaboratoryTest.FullBloodCount, LaboratoryTest.UreaAndElectrolytes, LaboratoryTest.LiverFunction, LaboratoryTest.FastingLipids),
        CalendarRule.WeeksAfterStart(4, "week-4", Laboratory, "Blood tests", Source),
        CalendarRule.WeeksAfterStart(8, "week-8", Laboratory, "Blood tests", Source).OnlyIf("only if the dose was raised at week 4"));
}
