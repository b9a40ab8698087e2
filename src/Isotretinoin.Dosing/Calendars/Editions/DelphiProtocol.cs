using static Isotretinoin.Dosing.CalendarTopic;

namespace Isotretinoin.Dosing;

/// <summary>The Delphi consensus of 2022 on laboratory monitoring.</summary>
internal static class DelphiProtocol
{
    private static readonly Citation Source =
        Documents.DelphiConsensus.Section("Delphi study of 22 experts: baseline and peak dose, not monthly, none at the end");

    /// <summary>The edition in force.</summary>
    public static CalendarProtocol Edition { get; } = new(
        "delphi-2022",
        "Delphi consensus, 2022",
        CalendarRule.WithinMonthBeforeStart("baseline", Laboratory, "Baseline blood tests", Source)
            .Testing(LaboratoryTest.Alt, LaboratoryTest.Triglycerides),
        CalendarRule.AtPeakDose("peak", Laboratory, "Blood tests at the peak dose", Source)
            .Testing(LaboratoryTest.Alt, LaboratoryTest.Triglycerides));
}
