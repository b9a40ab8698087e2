namespace Isotretinoin.Dosing.Tests;

/// <summary>The blood tests of each protocol over one course of 143 days whose dose rises on day 29.</summary>
public sealed class LaboratoryProtocolFacts
{
    [Fact]
    public void The_patient_guide_tests_every_30_days() => Assert.Equal(
        [
            "2026-01-04: Baseline blood tests: full blood count, comprehensive metabolic panel, lipids, before the first capsule [patient-guide-monthly]",
            "2026-02-04: Monthly blood tests: lipids, liver function tests, every month (of 30 days) from the start [patient-guide-monthly]",
            "2026-03-06: Monthly blood tests: lipids, liver function tests, every month (of 30 days) from the start [patient-guide-monthly]",
            "2026-04-05: Monthly blood tests: lipids, liver function tests, every month (of 30 days) from the start [patient-guide-monthly]",
            "2026-05-05: Monthly blood tests: lipids, liver function tests, every month (of 30 days) from the start [patient-guide-monthly]",
            "2026-05-27: Final blood tests, at the end of the course [patient-guide-monthly]",
        ],
        Laboratory(CalendarProtocol.PatientGuideMonthly));

    [Fact]
    public void The_Delphi_consensus_tests_before_the_start_and_at_the_peak_dose() => Assert.Equal(
        [
            "2025-12-06 to 2026-01-04: Baseline blood tests: ALT, triglycerides, within a month, and at most 30 days, before the first capsule [delphi-2022]",
            "2026-02-02 to 2026-05-27: Blood tests at the peak dose: ALT, triglycerides, at the peak dose [delphi-2022]",
        ],
        Laboratory(CalendarProtocol.Delphi2022));

    [Fact]
    public void European_product_information_tests_after_a_month_and_then_every_three() => Assert.Equal(
        [
            "2026-01-04: Baseline blood tests: liver function tests, lipids, before the first capsule [ema-class]",
            "2026-02-04: Blood tests: liver function tests, lipids, a month (of 30 days) after the start, then every 3 months [ema-class]",
            "2026-05-05: Blood tests: liver function tests, lipids, a month (of 30 days) after the start, then every 3 months [ema-class]",
            "2026-05-27: Blood tests at the end: lipids, at the end of the course [ema-class]",
        ],
        Laboratory(CalendarProtocol.EuropeanClass));

    [Fact]
    public void West_Hampshire_tests_after_4_weeks_and_conditionally_after_8() => Assert.Equal(
        [
            "2026-01-04: Baseline blood tests: full blood count, urea and electrolytes, liver function tests, fasting lipids, before the first capsule [west-hampshire-nhs]",
            "2026-02-02: Blood tests, 4 weeks after the start [west-hampshire-nhs]",
            "2026-03-02: Blood tests (only if the dose was raised at week 4), 8 weeks after the start [west-hampshire-nhs]",
        ],
        Laboratory(CalendarProtocol.WestHampshire));

    [Fact]
    public void New_Zealand_tests_once_during_the_course() => Assert.Equal(
        [
            "2025-12-06 to 2026-01-04: Baseline blood tests: full blood count, fasting lipids, liver function tests, within a month, and at most 30 days, before the first capsule [nz-bpac-2013]",
            "2026-01-05 to 2026-05-27: Blood tests (stated for a course of 16 to 30 weeks), at least once during the course [nz-bpac-2013]",
        ],
        Laboratory(CalendarProtocol.NewZealand2013));

    private static IEnumerable<string> Laboratory(CalendarProtocol protocol) => CourseCalendar.Of(CalendarCourses.From5January2026, 30, YesNoUnknown.No, protocol)
        .Entries.Where(entry => entry.Topic == CalendarTopic.Laboratory).Select(entry => entry.ToString());
}
