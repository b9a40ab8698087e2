using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The risk management programme of the United States, and the changes approved on 2026-02-09.</summary>
internal static class IpledgeRules
{
    private const string Id = "ipledge";
    private const string Title = "iPLEDGE risk evaluation and mitigation strategy";

    private static readonly Citation Supply = Documents.AwayWithAcne.And(Documents.GatheringBaltimore).Section("30-day supply, no refills");

    private static readonly Citation Tests = Documents.AcnePilot.Section("Pregnancy tests and contraception");

    private static readonly Citation Approval = Documents.IpledgeModification.Section("Changes");

    /// <summary>The days of the window of a patient who can get pregnant, the date of the sample counted as day 1.</summary>
    public static RuleNumber Window { get; } = new("window", 7, "days");

    /// <summary>
    /// The days of the window of a patient who cannot get pregnant, from the office visit; removed by the changes of 2026.
    /// </summary>
    public static RuleNumber WindowFromVisit { get; } = new("window", 30, "days");

    /// <summary>The wait after a missed first window; removed by the changes of 2026.</summary>
    public static RuleNumber Wait { get; } = new("wait", 19, "days");

    private static readonly RuleNumber MonthAfter = new("after", 1, "month");

    private static readonly ImmutableArray<Rule> Rules =
    [
        new("ipledge.supply", FindingSeverity.Warning, RuleCheck.SupplyLimit(30), Supply),
        new("ipledge.refills", FindingSeverity.Warning, RuleCheck.RefillLimit(0), Supply),
    ];

    private static readonly ImmutableArray<GuidelineStatement> Unchanged =
    [
        new GuidelineStatement(
            "ipledge.window",
            "A patient who can get pregnant picks up within 7 days; day 1 is the date of the pregnancy test's sample.",
            Documents.AwayWithAcnePage28.Section("Prescription window"),
            Window)
            .Telling(
                AdviceTopic.Supply,
                YesNoUnknown.Yes,
                $"Pick up each supply within {Window.Text}. Day 1 is the day on which the sample for your pregnancy test is taken."),
        new(
            "ipledge.window.sample",
            "The first test before the start opens no window: the second, just before the prescription, does, and then each month's.",
            Documents.AcnePilot.And(Documents.IpledgeIsAGo).Section("Two tests before the start")),
        new GuidelineStatement(
            "ipledge.contraception",
            "Two forms of contraception from one month before to one month after treatment.",
            Tests,
            new("before", 1, "month"),
            MonthAfter)
            .Telling(
                AdviceTopic.Pregnancy,
                YesNoUnknown.Yes,
                "Use two forms of contraception from one month before your first capsule to one month after your last."),
        new GuidelineStatement(
            "ipledge.blood-donation",
            "No blood is donated during treatment and for one month after it.",
            Documents.AwayWithAcne.Section("Blood donation"),
            MonthAfter)
            .Telling(
                AdviceTopic.BloodDonation,
                "Do not give blood while you take isotretinoin, nor for one month after your last capsule."),
        new(
            "ipledge.categories",
            "Two categories of patients since 2021-12-13: those who can get pregnant and those who cannot.",
            Documents.FdaNotice2021.Section("Categories")),
    ];

    /// <summary>The edition in force before the changes of 2026.</summary>
    public static Guideline Edition { get; } = new(
        Id,
        Title,
        "2026-11-27",
        Rules,
        [
            .. Unchanged,
            new GuidelineStatement(
                "ipledge.pregnancy-tests",
                "Two negative tests before the start, one each month, and one a month after treatment.",
                Tests,
                new("before the start", 2, "tests"),
                MonthAfter)
                .Telling(
                    AdviceTopic.Pregnancy,
                    YesNoUnknown.Yes,
                    "You need two pregnancy tests that are negative before you start, one each month, and one a month after you stop."),
            new GuidelineStatement(
                "ipledge.window.cannot-get-pregnant",
                "A patient who cannot get pregnant picks up within 30 days of the office visit.",
                Documents.IpledgeIsAGo.Section("Prescription window"),
                WindowFromVisit)
                .Telling(AdviceTopic.Supply, YesNoUnknown.No, $"Pick up each supply within {WindowFromVisit.Text} of your visit."),
            new(
                "ipledge.missed-first-window",
                "A patient who misses the first window waits 19 days.",
                Documents.AcneAndRosacea.Section("19-day wait"),
                Wait),
            new("ipledge.counselling", "Counselling of a patient who cannot get pregnant is recorded each month.", Approval),
        ],
        testWindow: Window,
        isPending: false);

    /// <summary>The edition with the changes that were approved on 2026-02-09.</summary>
    public static Guideline Edition2026 { get; } = new(
        Id,
        Title,
        "2026-02-09",
        Rules,
        [
            .. Unchanged,
            new(
                "ipledge.2026.effective-date",
                "Approved on 2026-02-09; 180 days later is 2026-08-08, which was apparently moved. The effective date is not confirmed.",
                Documents.IpledgeApproval.Section("180 days after the approval"),
                new RuleNumber("after the approval", 180, "days")),
            new GuidelineStatement(
                "ipledge.2026.pregnancy-tests",
                "Tests before the start in a medical setting; during and after treatment at home if the prescriber allows.",
                Documents.FdaText.Section("Pregnancy tests"))
                .Telling(
                    AdviceTopic.Pregnancy,
                    YesNoUnknown.Yes,
                    "Pregnancy tests before you start are done in a medical setting. Later ones may be done at home if your prescriber "
                        + "allows it."),
            new(
                "ipledge.2026.window.cannot-get-pregnant",
                "The window of 30 days for a patient who cannot get pregnant is removed.",
                Approval,
                WindowFromVisit),
            new("ipledge.2026.missed-first-window", "The wait of 19 days after a missed first window is removed.", Approval, Wait),
            new(
                "ipledge.2026.counselling",
                "Counselling of a patient who cannot get pregnant is recorded at enrolment only.",
                Approval),
        ],
        testWindow: Window,
        isPending: true);
}
