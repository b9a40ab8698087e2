using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// Published evidence on doses, patterns and cumulative targets beyond the labels, each source with its grade and with what it does not
/// show. No review uses it.
/// </summary>
internal static class Evidence
{
    /// <summary>0.1 to 0.3 mg/kg/day.</summary>
    public static ImmutableArray<Citation> LowDose { get; } =
    [
        Documents.LowDoseReview.Section("PMID 33085149: 0.1 to 0.3 mg/kg/day for more than 6 months")
            .NotShowing("That long-term low doses are licensed: United States labels do not recommend them."),
        Documents.Amichai2006.Section("20 mg/day, 0.3 to 0.4 mg/kg, for 6 months: relapse 3.9 % and 5.9 %")
            .NotShowing("A comparison: no other dose was given."),
        Documents.Strauss1984.Section("0.1, 0.5 and 1 mg/kg: 42 % needed retreatment at 0.1 mg/kg")
            .NotShowing("That lower doses clear less at first: all three did."),
        Documents.Rademaker2014.Section("5 mg/day for 16 and 16 weeks in adults")
            .NotShowing("Anything of adolescents or of severe acne."),
    ];

    /// <summary>0.1 to 0.25 mg/kg/day for 9 to 12 months.</summary>
    public static ImmutableArray<Citation> LowAndSlow { get; } =
    [
        Documents.PatientGuide.Section("Low and slow, 9 to 12 months")
            .NotShowing("A cumulative dose comparable with 120 to 150 mg/kg, as it claims: the arithmetic gives 27 to 91 mg/kg."),
    ];

    /// <summary>Below the low doses, daily, on alternate days or in pulses: unlicensed.</summary>
    public static ImmutableArray<Citation> Microdosing { get; } =
    [
        Documents.MicrodosingArticle.Section("0.04 to 0.3 mg/kg")
            .NotShowing("Any trial: published doses are 5 mg/day and 0.1 to 0.3 mg/kg/day. It is unlicensed, with little data."),
    ];

    /// <summary>Every other day.</summary>
    public static ImmutableArray<Citation> AlternateDays { get; } =
    [
        Documents.Agarwal2011.Section("1 mg/kg daily, on alternate days or one week in four, and 20 mg on alternate days, for 16 weeks")
            .NotShowing("Relapse beyond the trial."),
        Documents.Dhaked2016.Section("20 mg daily or on alternate days, for 24 weeks")
            .NotShowing("What a dose by weight does: the dose was fixed."),
    ];

    /// <summary>Seven days in twenty-eight.</summary>
    public static ImmutableArray<Citation> OneWeekInFour { get; } =
    [
        Documents.Lee2011.Section("0.5 to 0.7 mg/kg one week in four was worse, and relapsed more, than daily doses")
            .NotShowing("An equal cumulative dose: six weeks of treatment stood against twenty-four."),
        Documents.Kaymak2006.Section("0.5 to 0.75 mg/kg one week in four for 6 months")
            .NotShowing("A comparison with daily doses."),
    ];

    /// <summary>120 to 150 mg/kg in a course.</summary>
    public static ImmutableArray<Citation> Customary { get; } =
    [
        Documents.RoaccutaneIsrael.Section("No substantial additional benefit beyond 120 to 150 mg/kg")
            .NotShowing(
                "That less fails: it is a statement of product information. United States labels that were read have no such target."),
        Documents.Tan2015.Section("Only two studies, both of low grade, tested 120 to 150 mg/kg")
            .NotShowing("A threshold: it is based on past parameters."),
        Documents.Rademaker.Section(
            "Neither daily nor cumulative dose influenced relapse when treatment went on for 2 months or more after full clearance")
            .NotShowing("Cause: patients were not assigned to doses, and those treated again had had more."),
    ];

    /// <summary>220 mg/kg and more.</summary>
    public static ImmutableArray<Citation> AtLeast220 { get; } =
    [
        Documents.Blasiak2013.Section("Relapse 47.4 % below and 26.9 % from 220 mg/kg")
            .NotShowing("Cause: it is observational, and a third were not followed."),
        Documents.LaiAndBarbieri2025.Section("Retrials: fewer with more dose below 220 mg/kg, none fewer beyond")
            .NotShowing("Doses by measured weight: weights were national averages."),
    ];

    /// <summary>Until the skin is clear, and a month more.</summary>
    public static ImmutableArray<Citation> ClearanceAndAMonth { get; } =
    [
        Documents.Borghi2011.Section("Mean 80.92 mg/kg; relapse 9.35 % at 2 years")
            .NotShowing("What isotretinoin does alone: adapalene followed it."),
        Documents.KoreanFollowUp.Section("80 mg/kg suggested for mild to moderate acne; relapse 25 %")
            .NotShowing("Anything of severe acne, or of the 106 who were not followed."),
    ];
}
