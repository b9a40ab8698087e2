using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags of the facts of a patient. An absent fact is unknown, never taken for no.</summary>
internal sealed class PatientFlags
{
    private readonly PropertyFlag born;
    private readonly ImmutableArray<(PatientFlag About, PropertyFlag Flag)> answers;
    private readonly PropertyFlag previousCourse;
    private readonly ListFlag earlierCourses;
    private readonly PropertyFlag severity;
    private readonly PropertyFlag lesions;
    private readonly ListFlag tests;

    public PatientFlags(Command command)
    {
        born = new PropertyFlag(command, "--born", "2005-03-01", "The date of birth of the patient.", Texts.Date);
        previousCourse = new PropertyFlag(
            command,
            "--previous-course",
            "2025-11-30",
            "The date of the last capsule of the previous course, or none.",
            Texts.PreviousCourse);
        earlierCourses = new ListFlag(
            command,
            "--earlier-course",
            "\"2024-01-08..2024-06-24 122mg/kg conventional\"",
            "An earlier course: its dates, or its last one alone, and if known what it came to in mg/kg or mg; repeated for each. The last "
                + "words may be a note, note=...",
            EarlierCourseText.Form);
        severity = new PropertyFlag(
            command,
            "--severity",
            "severe",
            $"The severity of the acne, as the clinician judges it: {string.Join(", ", AcneSeverity.All)}.",
            Texts.Named(string.Join(", ", AcneSeverity.All)));
        lesions = new PropertyFlag(
            command,
            "--lesions",
            "30,20,2",
            "The counts of comedones, inflammatory lesions and nodules; the severity that they suggest counts only without --severity.",
            Texts.Lesions);
        tests = new ListFlag(
            command,
            "--pregnancy-test",
            "\"2026-01-02 negative\"",
            "A pregnancy test with its date and result, negative or positive; repeated for each.",
            Texts.PregnancyTest);
        answers = [.. PatientFlag.All.Select(about => (about, Answer(command, about)))];
    }

    /// <summary>Fills in the facts of the patient.</summary>
    public void FillIn(RequestPart patient)
    {
        _ = born.FillIn(patient, "birthDate");
        foreach ((PatientFlag about, PropertyFlag flag) in answers)
        {
            _ = flag.FillIn(patient.Within("flags"), about.Id);
        }

        _ = severity.FillIn(patient, "severity");
        _ = lesions.FillIn(patient, "lesions");
        _ = previousCourse.FillIn(patient, "previousCourse");
        _ = earlierCourses.FillIn(patient, "previousCourses");
        _ = tests.FillIn(patient, "pregnancyTests");
    }

    /// <summary>A flag in kebab case, <c>--takes-vitamin-a</c>, for a fact in camel case.</summary>
    private static PropertyFlag Answer(Command command, PatientFlag about)
    {
        string name = Texts.KebabCase(about.Id);
        string words = name.Replace('-', ' ');
        string question = $"{char.ToUpperInvariant(words[0])}{words[1..]}: yes, no or unknown (the default).";
        return new PropertyFlag(command, $"--{name}", "no", question, Texts.Answer);
    }
}
