using System.Collections.Immutable;
using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>
/// What was published on doses, patterns and cumulative targets beside the labels, each source with its grade and
/// with what it does not show. Evidence for a prescriber to weigh; no review judges by it.
/// </summary>
public static class Evidence
{
    /// <summary>0.1 to 0.3 mg/kg/day.</summary>
    public static ImmutableArray<Citation> LowDose { get; } =
    [
        new Citation(
            "Systematic review of low-dose isotretinoin, 2021",
            "PMID 33085149: 0.1 to 0.3 mg/kg/day for more than 6 months",
            "pubmed.ncbi.nlm.nih.gov/33085149",
            Primary)
            .NotShowing("That long-term low doses are licensed: United States labels do not recommend them."),
        new Citation("Amichai 2006 (n = 638)", "20 mg/day, 0.3 to 0.4 mg/kg, for 6 months: relapse 3.9 % and 5.9 %", "", Primary)
            .NotShowing("A comparison: no other dose was given."),
        new Citation("Strauss 1984 (n = 150)", "0.1, 0.5 and 1 mg/kg: 42 % needed retreatment at 0.1 mg/kg", "", Primary)
            .NotShowing("That lower doses clear less at first: all three did."),
        new Citation("Rademaker 2014 (n = 58)", "5 mg/day for 16 and 16 weeks in adults", "", Primary)
            .NotShowing("Anything of adolescents or of severe acne."),
    ];

    /// <summary>0.1 to 0.25 mg/kg/day for 9 to 12 months.</summary>
    public static ImmutableArray<Citation> LowAndSlow { get; } =
    [
        new Citation("Patient guide to isotretinoin dosing", "Low and slow, 9 to 12 months", "", Secondary)
            .NotShowing("A cumulative dose comparable with 120 to 150 mg/kg, as it claims: the arithmetic gives 27 to 91 mg/kg."),
    ];

    /// <summary>Below the low doses, daily, on alternate days or in pulses: unlicensed.</summary>
    public static ImmutableArray<Citation> Microdosing { get; } =
    [
        new Citation("Patient article on isotretinoin microdosing", "0.04 to 0.3 mg/kg", "", Secondary)
            .NotShowing("Any trial: published doses are 5 mg/day and 0.1 to 0.3 mg/kg/day. It is unlicensed, with little data."),
    ];

    /// <summary>Every other day.</summary>
    public static ImmutableArray<Citation> AlternateDays { get; } =
    [
        new Citation(
            "Agarwal 2011 (n = 120)",
            "1 mg/kg daily, on alternate days or one week in four, and 20 mg on alternate days, for 16 weeks",
            "",
            Primary)
            .NotShowing("Relapse beyond the trial."),
        new Citation("Dhaked 2016 (n = 240)", "20 mg daily or on alternate days, for 24 weeks", "", Primary)
            .NotShowing("What a dose by weight does: the dose was fixed."),
    ];

    /// <summary>Seven days in twenty-eight.</summary>
    public static ImmutableArray<Citation> OneWeekInFour { get; } =
    [
        new Citation("Lee 2011 (n = 60)", "0.5 to 0.7 mg/kg one week in four was worse, and relapsed more, than daily doses", "", Primary)
            .NotShowing("An equal cumulative dose: six weeks of treatment stood against twenty-four."),
        new Citation("Kaymak 2006 (n = 60)", "0.5 to 0.75 mg/kg one week in four for 6 months", "", Primary)
            .NotShowing("A comparison with daily doses."),
    ];

    /// <summary>120 to 150 mg/kg in a course.</summary>
    public static ImmutableArray<Citation> Customary { get; } =
    [
        new Citation(
            "Roaccutane, Israel, 2011",
            "No substantial additional benefit beyond 120 to 150 mg/kg",
            "myhealthbox.eu/en/roaccutane-10-mg",
            Primary)
            .NotShowing(
                "That less fails: it is a statement of product information. United States labels that were read have no such target."),
        new Citation("Tan 2015", "Only two studies, both of low grade, tested 120 to 150 mg/kg", "", Primary)
            .NotShowing("A threshold: it is based on past parameters."),
        new Citation(
            "Rademaker (n = 1,453)",
            "Neither daily nor cumulative dose influenced relapse when treatment went on for 2 months or more after full clearance",
            "",
            Primary)
            .NotShowing("Cause: patients were not assigned to doses, and those treated again had had more."),
    ];

    /// <summary>220 mg/kg and more.</summary>
    public static ImmutableArray<Citation> AtLeast220 { get; } =
    [
        new Citation("Blasiak 2013 (n = 180, 116 followed)", "Relapse 47.4 % below and 26.9 % from 220 mg/kg", "", Secondary)
            .NotShowing("Cause: it is observational, and a third were not followed."),
        new Citation("Lai and Barbieri 2025 (n = 19,907)", "No added benefit beyond 220 mg/kg", "", Secondary)
            .NotShowing("Doses by measured weight: weights were national averages."),
    ];

    /// <summary>Until the skin is clear, and a month more.</summary>
    public static ImmutableArray<Citation> ClearanceAndAMonth { get; } =
    [
        new Citation("Borghi 2011 (n = 139)", "Mean 80.92 mg/kg; relapse 9.35 % at 2 years", "", Primary)
            .NotShowing("What isotretinoin does alone: adapalene followed it."),
        new Citation(
            "Korean follow-up of one year (n = 124 of 230)", "80 mg/kg suggested for mild to moderate acne; relapse 25 %", "", Primary)
            .NotShowing("Anything of severe acne, or of the 106 who were not followed."),
    ];
}
