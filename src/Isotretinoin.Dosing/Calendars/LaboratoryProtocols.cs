using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

public static partial class CalendarProtocols
{
    private static readonly Citation PatientGuide = new("Patient guide to isotretinoin dosing", "Laboratory tests: baseline, month 1 and monthly, final", "", Secondary);

    private static readonly Citation Delphi = new(
        "Consensus on laboratory monitoring of isotretinoin, JAMA Dermatology 2022", "Delphi study of 22 experts: baseline and peak dose, not monthly, none at the end", "", Primary);

    private static readonly Citation European = new("EMA class wording of the product information", "Liver function and lipids: 1 month, then every 3 months", "vhls.no; MIMS Hong Kong", Secondary);

    private static readonly Citation EuropeanEnd = new("MIMS Hong Kong", "Lipids at the end of treatment", "MIMS Hong Kong", Secondary);

    private static readonly Citation WestHampshireNhs = new("West Hampshire NHS", "Isotretinoin monitoring: baseline, 4 weeks; 8 weeks only if the dose was raised at week 4", "", Primary);

    private static readonly Citation Bpac = new("bpac New Zealand, 2013", "Within 1 month before; at least once in a course of 16 to 30 weeks", "", Primary);

    /// <summary>A patient guide's monthly tests. A Delphi consensus of 2022 advises against monthly tests and against full blood counts.</summary>
    public static CalendarProtocol PatientGuideMonthly { get; } = new(
        "patient-guide-monthly",
        "Patient guide: monthly tests",
        new CalendarRule("baseline", CalendarTopic.Laboratory, "Baseline blood tests", CalendarTiming.BeforeStart, PatientGuide, LaboratoryTest.FullBloodCount, LaboratoryTest.MetabolicPanel, LaboratoryTest.Lipids),
        new CalendarRule("baseline-pregnancy", CalendarTopic.PregnancyTest, "Baseline pregnancy test", CalendarTiming.BeforeStart, PatientGuide).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("monthly", CalendarTopic.Laboratory, "Monthly blood tests", CalendarTiming.MonthOneThenEvery(1), PatientGuide, LaboratoryTest.Lipids, LaboratoryTest.LiverFunction),
        new CalendarRule("monthly-pregnancy", CalendarTopic.PregnancyTest, "Monthly pregnancy test", CalendarTiming.MonthOneThenEvery(1), PatientGuide).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("final", CalendarTopic.Laboratory, "Final blood tests", CalendarTiming.AtEnd, PatientGuide));

    /// <summary>The Delphi consensus of 2022: ALT and triglycerides at baseline and at the peak dose, not monthly, none at the end.</summary>
    public static CalendarProtocol Delphi2022 { get; } = new(
        "delphi-2022",
        "Delphi consensus, 2022",
        new CalendarRule("baseline", CalendarTopic.Laboratory, "Baseline blood tests", CalendarTiming.WithinMonthBeforeStart, Delphi, LaboratoryTest.Alt, LaboratoryTest.Triglycerides),
        new CalendarRule("peak", CalendarTopic.Laboratory, "Blood tests at the peak dose", CalendarTiming.AtPeakDose, Delphi, LaboratoryTest.Alt, LaboratoryTest.Triglycerides));

    /// <summary>The wording of European product information: 1 month after the start, then every 3 months.</summary>
    public static CalendarProtocol EuropeanClass { get; } = new(
        "ema-class",
        "European product information",
        new CalendarRule("baseline", CalendarTopic.Laboratory, "Baseline blood tests", CalendarTiming.BeforeStart, European, LaboratoryTest.LiverFunction, LaboratoryTest.Lipids),
        new CalendarRule("during", CalendarTopic.Laboratory, "Blood tests", CalendarTiming.MonthOneThenEvery(3), European, LaboratoryTest.LiverFunction, LaboratoryTest.Lipids),
        new CalendarRule("end", CalendarTopic.Laboratory, "Blood tests at the end", CalendarTiming.AtEnd, EuropeanEnd, LaboratoryTest.Lipids));

    /// <summary>West Hampshire NHS: baseline, 4 weeks, and 8 weeks only if the dose was raised at week 4. The source names the tests once, for the baseline.</summary>
    public static CalendarProtocol WestHampshire { get; } = new(
        "west-hampshire-nhs",
        "West Hampshire NHS",
        new CalendarRule(
            "baseline", CalendarTopic.Laboratory, "Baseline blood tests", CalendarTiming.BeforeStart, WestHampshireNhs,
            LaboratoryTest.FullBloodCount, LaboratoryTest.UreaAndElectrolytes, LaboratoryTest.LiverFunction, LaboratoryTest.FastingLipids),
        new CalendarRule("week-4", CalendarTopic.Laboratory, "Blood tests", CalendarTiming.WeeksAfterStart(4), WestHampshireNhs),
        new CalendarRule("week-8", CalendarTopic.Laboratory, "Blood tests", CalendarTiming.WeeksAfterStart(8), WestHampshireNhs).OnlyIf("only if the dose was raised at week 4"));

    /// <summary>bpac New Zealand, 2013: within a month before, and at least once during a course of 16 to 30 weeks.</summary>
    public static CalendarProtocol NewZealand2013 { get; } = new(
        "nz-bpac-2013",
        "bpac New Zealand, 2013",
        new CalendarRule(
            "baseline", CalendarTopic.Laboratory, "Baseline blood tests", CalendarTiming.WithinMonthBeforeStart, Bpac,
            LaboratoryTest.FullBloodCount, LaboratoryTest.FastingLipids, LaboratoryTest.LiverFunction),
        new CalendarRule("during", CalendarTopic.Laboratory, "Blood tests", CalendarTiming.OnceDuringCourse, Bpac).OnlyIf("stated for a course of 16 to 30 weeks"));
}
