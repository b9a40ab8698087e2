using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>Blood tests of bpac New Zealand, 2013.</summary>
internal static class NewZealandProtocol
{
    private static readonly Citation Source = Documents.Bpac.Section("Within 1 month before; at least once in a course of 16 to 30 weeks");

    /// <summary>The edition in force.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "nz-bpac-2013",
        "bpac New Zealand, 2013",
        CalendarRule.WithinMonthBeforeStart("baseline", Laboratory, "Baseline blood tests", Source)
            .Testing(LaboratoryTest.FullBloodCount, LaboratoryTest.FastingLipids, LaboratoryTest.LiverFunction),
        CalendarRule.OnceDuringCourse("during", Laboratory, "Blood tests", Source).OnlyIf("stated for a course of 16 to 30 weeks"));
}
