using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>The monthly tests of an article for patients.</summary>
internal static class PatientGuideProtocol
{
    private static readonly Citation Source = Documents.PatientGuide.Section("Laboratory tests: baseline, month 1 and monthly, final");

    /// <summary>The edition in force.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "patient-guide-monthly",
        "Monthly tests as an article for patients has them, not a guideline",
        CalendarRule.BeforeStart("baseline", Laboratory, "Baseline blood tests", Source)
            .Testing(LaboratoryTest.FullBloodCount, LaboratoryTest.MetabolicPanel, LaboratoryTest.Lipids),
        CalendarRule.BeforeStart("baseline-pregnancy", CalendarTopic.PregnancyTest, "Baseline pregnancy test", Source).IfCanGetPregnant(),
        CalendarRule.MonthOneThenEvery(1, "monthly", Laboratory, "Monthly blood tests", Source)
            .Testing(LaboratoryTest.Lipids, LaboratoryTest.LiverFunction),
        CalendarRule.MonthOneThenEvery(
            1, "monthly-pregnancy", CalendarTopic.PregnancyTest, "Monthly pregnancy test", Source).IfCanGetPregnant(),
        CalendarRule.AtEnd("final", Laboratory, "Final blood tests", Source));
}
