using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>Blood tests in the wording of European product information.</summary>
internal static class EuropeanClassProtocol
{
    private static readonly Citation During = Documents.EuropeanWording.And(Documents.EuropeanWordingInHongKong)
        .Section("Liver function and lipids: 1 month, then every 3 months");

    private static readonly Citation AtEnd = Documents.EuropeanWordingInHongKong.Section("Lipids at the end of treatment");

    /// <summary>The edition in force.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "ema-class",
        "European product information",
        CalendarRule.BeforeStart("baseline", Laboratory, "Baseline blood tests", During)
            .Testing(LaboratoryTest.LiverFunction, LaboratoryTest.Lipids),
        CalendarRule.MonthOneThenEvery(3, "during", Laboratory, "Blood tests", During)
            .Testing(LaboratoryTest.LiverFunction, LaboratoryTest.Lipids),
        CalendarRule.AtEnd("end", Laboratory, "Blood tests at the end", AtEnd)
            .Testing(LaboratoryTest.Lipids));
}
