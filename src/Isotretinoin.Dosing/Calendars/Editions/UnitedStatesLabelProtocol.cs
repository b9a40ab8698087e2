using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>The dates of the United States labels.</summary>
internal static class UnitedStatesLabelProtocol
{
    private static readonly Citation Monitoring =
        Documents.AbsoricaLabel.Section("2.3: pregnancy test, fasting lipids with triglycerides, liver function");

    private static readonly Citation Retreatment =
        Documents.MyorisanLabel.Section("2 months or more off therapy; at least 8 weeks after the first course");

    /// <summary>The edition in force.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "us-label",
        "United States labels",
        CalendarRule.BeforeStart("baseline", Laboratory, "Baseline blood tests", Monitoring)
            .Testing(LaboratoryTest.FastingLipids, LaboratoryTest.LiverFunction),
        CalendarRule.BeforeStart(
            "baseline-pregnancy", CalendarTopic.PregnancyTest, "Baseline pregnancy test", Monitoring).IfCanGetPregnant(),
        CalendarRule.TwoMonthsAfterLastCapsule("second-course", SecondCourse, "Earliest start of a second course", Retreatment));
}
