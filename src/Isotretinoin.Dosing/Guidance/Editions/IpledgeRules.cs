using System.Collections.Immutable;
using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>The risk management programme of the United States, and the changes that were approved on 2026-02-09.</summary>
internal static class IpledgeRules
{
    private const string Id = "ipledge";
    private const string Title = "iPLEDGE risk evaluation and mitigation strategy";

    private static readonly Citation Supply = new("iPLEDGE requirements, as reported", "30-day supply, no refills", "awaywithacne.com; thegatheringbaltimore.com", Secondary);
    private static readonly Citation Pilot = new("iPLEDGE requirements, as reported", "Pregnancy tests and contraception", "acnepilot.com", Secondary);
    private static readonly Citation Approval = new("iPLEDGE modification approved 9 February 2026, as reported", "Changes", "acneandrosacea.org; lachmanconsultants.com; epocrates.com", Secondary);

    private static readonly ImmutableArray<Rule> Rules =
    [
        new Rule(
            "ipledge.supply", "supply.over-limit", FindingSeverity.Warning,
            "At most 30 days are supplied at a time.",
            Supply, OrderChecks.NeedsSupplied, OrderChecks.OverLimit)
            .With(new RuleNumber("most", 30, "days")),
        new Rule(
            "ipledge.refills", "supply.refills", FindingSeverity.Warning,
            "There are no refills.",
            Supply, OrderChecks.NeedsRefills, OrderChecks.Refills)
            .With(new RuleNumber("most", 0, "refills")),
    ];

    private static readonly ImmutableArray<GuidelineStatement> Unchanged =
    [
        new GuidelineStatement("ipledge.window", "A patient who can get pregnant picks up within 7 days; day 1 is the date of the pregnancy test's sample.", new Citation("iPLEDGE requirements, as reported", "Prescription window", "awaywithacne.com/page28", Secondary), new RuleNumber("window", 7, "days")),
        new GuidelineStatement("ipledge.contraception", "Two forms of contraception from one month before to one month after treatment.", Pilot, new("before", 1, "month"), new("after", 1, "month")),
        new GuidelineStatement("ipledge.blood-donation", "No blood is donated during treatment and for one month after it.", new Citation("iPLEDGE requirements, as reported", "Blood donation", "awaywithacne.com", Secondary), new RuleNumber("after", 1, "month")),
        new GuidelineStatement("ipledge.categories", "Two categories of patients since 2021-12-13: those who can get pregnant and those who cannot.", new Citation("FDA notice of 13 December 2021, as mirrored", "Categories", "mdedge.com", Secondary)),
    ];

    /// <summary>The edition in force before the changes of 2026.</summary>
    public static Guideline Edition { get; } = new(
        Id,
        Title,
        "2021-12-13",
        Rules,
        [
            .. Unchanged,
            new GuidelineStatement("ipledge.pregnancy-tests", "Two negative tests before the start, one each month, and one a month after treatment.", Pilot, new("before the start", 2, "tests"), new("after", 1, "month")),
            new GuidelineStatement("ipledge.window.cannot-get-pregnant", "A patient who cannot get pregnant picks up within 30 days of the office visit.", new Citation("iPLEDGE requirements since December 2007, as reported", "Prescription window", "studyres.com", Secondary), new RuleNumber("window", 30, "days")),
            new GuidelineStatement("ipledge.missed-first-window", "A patient who misses the first window waits 19 days.", new Citation("iPLEDGE requirements, as reported", "19-day wait", "acneandrosacea.org", Secondary), new RuleNumber("wait", 19, "days")),
            new GuidelineStatement("ipledge.counselling", "Counselling of a patient who cannot get pregnant is recorded each month.", Approval),
        ],
        new Guideline(
            Id,
            Title,
            "2026-02-09, effective date unconfirmed",
            Rules,
            [
                .. Unchanged,
                new GuidelineStatement("ipledge.2026.effective-date", "Approved on 2026-02-09; 180 days later is 2026-08-08, which was apparently moved. The effective date is not confirmed.", new Citation("iPLEDGE modification approved 9 February 2026", "180 days after the approval", "", Derived), new RuleNumber("after the approval", 180, "days")),
                new GuidelineStatement("ipledge.2026.pregnancy-tests", "Tests before the start in a medical setting; during and after treatment at home if the prescriber allows.", new Citation("FDA text on iPLEDGE, as reported", "Pregnancy tests", "saludequitativa", Secondary)),
                new GuidelineStatement("ipledge.2026.window.cannot-get-pregnant", "The window of 30 days for a patient who cannot get pregnant is removed.", Approval),
                new GuidelineStatement("ipledge.2026.missed-first-window", "The wait of 19 days after a missed first window is removed.", Approval),
                new GuidelineStatement("ipledge.2026.counselling", "Counselling of a patient who cannot get pregnant is recorded at enrolment only.", Approval),
            ],
            pendingEdition: null));
}
