using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

public static partial class CalendarProtocols
{
    private static readonly Citation AbsoricaMonitoring = new(
        "Absorica and Absorica LD, United States label", "2.3: pregnancy test, fasting lipids with triglycerides, liver function", "rxreasoner.com/monographs/absorica/usage", Secondary);

    private static readonly Citation UnitedStatesSecondCourse = new(
        "Isotretinoin capsules, United States label", "2 months or more off therapy; at least 8 weeks after the first course", "drugs.com/dosage/myorisan.html", Secondary);

    private static readonly Citation Window = new("iPLEDGE, as reported", "Window of 7 days, day 1 the date of the sample", "awaywithacne/page28", Secondary);

    private static readonly Citation PregnancyTests = new("iPLEDGE, as reported", "Two tests before the start, monthly, one last test 1 month after; contraception 1 month before, during and after", "acnepilot", Secondary);

    private static readonly Citation BloodDonation = new("iPLEDGE, as reported", "No blood donation during and 1 month after", "awaywithacne", Secondary);

    private static readonly Citation EarlierWindow = new("iPLEDGE, as reported", "30 days from the office visit, since December 2007", "studyres, iPLEDGE is a go", Secondary);

    private static readonly Citation EarlierWait = new("iPLEDGE, as reported", "19 days after a missed first window", "acneandrosacea.org; lachmanconsultants", Secondary);

    private static readonly Citation Approval = new("iPLEDGE REMS changes approved on 2026-02-09, as reported", "Windows, waits, tests and counselling", "epocrates; acneandrosacea.org; lachmanconsultants; saludequitativa", Secondary);

    private static readonly Citation Counselling = new("iPLEDGE, as reported", "Counselling record of patients who cannot get pregnant", "acneandrosacea; pulse.bot", Secondary);

    private static readonly Citation Bnf = new("British National Formulary", "Isotretinoin: pregnancy tests and contraception", "issuhub, BNF p. 783", Secondary);

    private static readonly Citation NhsFormulary = new("Lancashire and South Cumbria formulary", "Do not dispense 7 days beyond the issue date", "lancashireandsouthcumbriaformulary.nhs.uk", Primary);

    private static readonly Citation Retreatment = new("Roaccutane, HSA", "Retreatment not until 8 weeks after stopping", "trial.medpath.com", Secondary);

    private static readonly Citation DonationConsensus = new("Consensus on isotretinoin, PMC7772596", "Table 2: no blood donation until 30 days after", "PMC7772596", Primary);

    /// <summary>The United States labels: baseline tests, and the wait before a second course.</summary>
    public static CalendarProtocol UnitedStatesLabel { get; } = new(
        "us-label",
        "United States labels",
        new CalendarRule("baseline", CalendarTopic.Laboratory, "Baseline blood tests", CalendarTiming.BeforeStart, AbsoricaMonitoring, LaboratoryTest.FastingLipids, LaboratoryTest.LiverFunction),
        new CalendarRule("baseline-pregnancy", CalendarTopic.PregnancyTest, "Baseline pregnancy test", CalendarTiming.BeforeStart, AbsoricaMonitoring).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("second-course", CalendarTopic.SecondCourse, "Earliest start of a second course", CalendarTiming.TwoMonthsAfterLastCapsule, UnitedStatesSecondCourse));

    /// <summary>iPLEDGE, the United States programme. Where the approval of 2026-02-09 changed a rule, both editions are shown and neither is chosen.</summary>
    public static CalendarProtocol Ipledge { get; } = new(
        "ipledge",
        "iPLEDGE",
        new CalendarRule("contraception-from", CalendarTopic.Contraception, "Two forms of contraception begin", CalendarTiming.OneMonthBeforeStart, PregnancyTests).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("tests-before", CalendarTopic.PregnancyTest, "Two negative pregnancy tests", CalendarTiming.Undated("before the first capsule"), PregnancyTests).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("test", CalendarTopic.PregnancyTest, "Sample for the pregnancy test", CalendarTiming.SampleForEachSupply(7), Window).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("window", CalendarTopic.PickUp, "Window to pick up the supply", CalendarTiming.WindowFromSample(7), Window).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("visit-window", CalendarTopic.PickUp, "Window to pick up the supply", CalendarTiming.WindowFromVisit(30), EarlierWindow)
            .For(CalendarAudience.CannotGetPregnant).In(CalendarEdition.Earlier),
        new CalendarRule("no-visit-window", CalendarTopic.PickUp, "No window to pick up the supply", CalendarTiming.Undated("throughout"), Approval)
            .For(CalendarAudience.CannotGetPregnant).In(CalendarEdition.Approved2026),
        new CalendarRule("wait", CalendarTopic.PickUp, "Wait of 19 days", CalendarTiming.Undated("after a missed first window"), EarlierWait)
            .For(CalendarAudience.CanGetPregnant).In(CalendarEdition.Earlier),
        new CalendarRule("no-wait", CalendarTopic.PickUp, "No wait of 19 days", CalendarTiming.Undated("after a missed first window"), Approval)
            .For(CalendarAudience.CanGetPregnant).In(CalendarEdition.Approved2026),
        new CalendarRule("tests-at-home", CalendarTopic.PregnancyTest, "Tests before the start in a medical setting; later ones at home if the prescriber allows", CalendarTiming.Undated("throughout"), Approval)
            .For(CalendarAudience.CanGetPregnant).In(CalendarEdition.Approved2026),
        new CalendarRule("counselling-monthly", CalendarTopic.Counselling, "Counselling recorded", CalendarTiming.MonthOneThenEvery(1), Counselling)
            .For(CalendarAudience.CannotGetPregnant).In(CalendarEdition.Earlier),
        new CalendarRule("counselling-once", CalendarTopic.Counselling, "Counselling recorded", CalendarTiming.Undated("at enrolment only"), Counselling)
            .For(CalendarAudience.CannotGetPregnant).In(CalendarEdition.Approved2026),
        new CalendarRule("last-test", CalendarTopic.PregnancyTest, "Last pregnancy test", CalendarTiming.OneMonthAfterLastCapsule, PregnancyTests).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("contraception-to", CalendarTopic.Contraception, "Last day of contraception", CalendarTiming.OneMonthAfterLastCapsule, PregnancyTests).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("no-blood-donation", CalendarTopic.BloodDonation, "Last day of no blood donation", CalendarTiming.OneMonthAfterLastCapsule, BloodDonation));

    /// <summary>The United Kingdom: British National Formulary, an NHS formulary and product information.</summary>
    public static CalendarProtocol UnitedKingdom { get; } = new(
        "uk-smpc",
        "United Kingdom",
        new CalendarRule("contraception-from", CalendarTopic.Contraception, "Contraception begins", CalendarTiming.OneMonthBeforeStart, Bnf).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("test-before", CalendarTopic.PregnancyTest, "Pregnancy excluded", CalendarTiming.DaysBeforeStart(3), Bnf).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("start", CalendarTopic.Supply, "First capsule", CalendarTiming.Undated("on day 2 or 3 of the menstrual cycle"), Bnf).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("test", CalendarTopic.PregnancyTest, "Monthly pregnancy test", CalendarTiming.MonthOneThenEvery(1), Bnf).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("dispensing", CalendarTopic.PickUp, "No dispensing 7 days beyond the issue date of a prescription", CalendarTiming.Undated("throughout"), NhsFormulary).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("last-test", CalendarTopic.PregnancyTest, "Last pregnancy test", CalendarTiming.FiveWeeksAfterLastCapsule, Bnf).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("contraception-to", CalendarTopic.Contraception, "Last day of contraception", CalendarTiming.OneMonthAfterLastCapsule, Bnf).For(CalendarAudience.CanGetPregnant),
        new CalendarRule("no-blood-donation", CalendarTopic.BloodDonation, "Last day of no blood donation", CalendarTiming.OneMonthAfterLastCapsule, DonationConsensus),
        new CalendarRule("second-course", CalendarTopic.SecondCourse, "Earliest start of a second course", CalendarTiming.TwoMonthsAfterLastCapsule, Retreatment));
}
