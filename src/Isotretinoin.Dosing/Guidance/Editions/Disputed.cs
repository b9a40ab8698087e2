using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The questions on which the sources that were read disagree.</summary>
internal static class Disputed
{
    public static ImmutableArray<Dispute> Questions { get; } =
    [
        new(
            "maximum",
            "How much a day at most?",
            new(
                "2 mg/kg/day (Micronized 1.6) for adults with very severe disease; 1 mg/kg/day (Micronized 0.8) for others.",
                [
                    "us-label.adult-maximum",
                    "us-label.adults.conventional",
                    "us-label.adults.lidose",
                    "us-label.adults.micronized",
                    "always.maximum.conventional",
                    "always.maximum.lidose",
                    "always.maximum.micronized",
                ]),
            new("2 mg/kg/day in very severe or truncal disease, in Roche's older text.", ["uk-smpc.upper-limit"]),
            new("No maximum is given: 0.5 to 1 mg/kg/day for most patients.", [], Documents.EuropeanText.Section("4.2: 0.5 to 1.0"))),
        new(
            "cap",
            "Does the dose follow the weight of a heavy patient?",
            new("Most providers stop at 80 mg/day.", ["practice.cap"]),
            new(
                "The label's table follows the weight to 100 kg.",
                [],
                Documents.AbsoricaLabel.Section("Table 1: 100 kg, 100 mg/day at 1 mg/kg"))),
        new(
            "intermittent",
            "May a regimen have days off?",
            new(
                "It is not recommended.",
                ["practice.daily"],
                Documents.AcademyGuidance.Section("Intermittent dosing is not recommended")),
            new(
                "It is not described: the doses are those of every day.",
                ["us-label.daily.conventional", "us-label.daily.lidose", "us-label.daily.micronized", "uk-smpc.daily"]),
            new(
                "It was comparable in efficacy; relapse is unsettled.",
                [],
                [Documents.IntermittentReview.Section("Comparable in efficacy"), .. Evidence.AlternateDays]),
            new("One week in four was worse than daily doses.", [], [.. Evidence.OneWeekInFour])),
        new(
            "low-dose",
            "May low doses be given for long?",
            new(
                "It has not been studied and is not recommended; retreatment is needed more often.",
                ["us-label.long-term.conventional", "us-label.severe-acne.conventional", "us-label.retreatment"]),
            new("0.1 to 0.3 mg/kg/day for more than 6 months can be recommended.", [], [.. Evidence.LowDose])),
        new(
            "times-a-day",
            "How many doses a day?",
            new(
                "Two; once daily is not recommended.",
                ["us-label.once-daily.conventional", "us-label.once-daily.lidose", "us-label.once-daily.micronized"]),
            new("Once or twice.", ["uk-smpc.frequency"])),
        new(
            "cumulative-target",
            "Is there a cumulative dose to reach?",
            new(
                "120 to 150 mg/kg.",
                ["practice.target.least", "uk-smpc.target.most"],
                [.. Evidence.Customary.Where(source => source.Title == Documents.RoaccutaneIsrael.Title)]),
            new("More, up to 220 mg/kg.", ["practice.target.most"], [.. Evidence.AtLeast220]),
            new(
                "None: neither daily nor cumulative dose decided relapse when treatment went on after clearance.",
                ["practice.clearance"],
                Documents.Rademaker.Section("Continued for 2 months or more after full clearance"),
                Documents.Tan2015.Section("The threshold is based on past parameters")),
            new("None: the labels of the United States that were read give 15 to 20 weeks instead.", ["us-label.duration.most"])),
        new(
            "length",
            "How long is a course?",
            new("15 to 20 weeks.", ["us-label.duration.least", "us-label.duration.most"]),
            new("16 to 24 weeks.", ["uk-smpc.duration.least", "uk-smpc.duration.most"])),
        new(
            "supply",
            "How many days are supplied at a time?",
            new("30 days, to every patient.", ["ipledge.supply"]),
            new("30 days, to a patient who can get pregnant.", ["uk-smpc.supply"]),
            new("28 days, to a patient who can get pregnant, in one NHS formulary.", ["uk-smpc.supply.formulary"])),
        new(
            "second-course",
            "How long until a second course?",
            new("The later of 8 weeks and 2 months.", ["us-label.second-course"]),
            new("8 weeks.", ["uk-smpc.second-course"]),
            new("About 4 months, in one manual.", ["practice.retreatment"])),
        new(
            "tetracyclines",
            "May a tetracycline be taken?",
            new("It is avoided.", ["us-label.tetracycline"]),
            new("It is contraindicated.", ["uk-smpc.tetracycline"])),
        new(
            "second-prescriber",
            "Do two prescribers agree before a patient under 18 is treated?",
            new("From 2023-10-31.", ["uk-smpc.second-prescriber"], Documents.MhraChanges.Section("Patients under 18")),
            new("No longer from 2026-01-22.", [], Documents.MhraWithdrawal.Section("The second prescriber"))),
    ];
}
