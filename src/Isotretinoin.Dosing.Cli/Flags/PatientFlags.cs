using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>What is known of a patient. What is left out stays unknown, and is never taken for no.</summary>
internal sealed class PatientFlags
{
    private readonly OrderWeightFlag weights;
    private readonly Option<string> born;
    private readonly ImmutableArray<AnswerFlag> answers;
    private readonly Option<string> previousCourse;
    private readonly Option<string> severity;
    private readonly LesionsFlag lesions;

    public PatientFlags(Command command)
    {
        weights = new OrderWeightFlag(command);
        born = command.AddFlag("--born", "2005-03-01", "The date of birth.");
        previousCourse = command.AddFlag("--previous-course", "2025-11-30", "The date of the last capsule of the course before, or none.");
        severity = command.AddFlag("--severity", "severe", $"The severity of the acne as the clinician states it: {string.Join(", ", AcneSeverity.All)}.");
        lesions = new LesionsFlag(command);
        answers = [.. PatientFlag.All.Select(flag => new AnswerFlag(command, flag, flag.Id.Replace('-', ' ')))];
    }

    /// <summary>The facts on the date of an order, or now when it has none, and the lesions as they were counted.</summary>
    public (PatientFacts Facts, LesionCounts? Lesions) Read(ParseResult given, DateOnly? date)
    {
        PatientFacts facts = weights.AddTo(PatientFacts.NoneKnown, given, date);
        facts = given.GetValue(born) is { } birth ? facts.WithBirthDate(DateText.Read(born.Name, birth)) : facts;
        facts = given.GetValue(previousCourse) switch
        {
            null => facts,
            "none" => facts.WithoutPreviousCourse(),
            var text when DateText.TryRead(text, out DateOnly last) && last <= CourseCalendar.Latest => facts.WithPreviousCourse(last),
            var text => throw new WrongInputException(previousCourse.Name, $"read {WrongInputException.Quoted(text)}", $"{DateText.Accepted} of the last capsule, or none"),
        };
        LesionCounts? counted = lesions.Read(given);
        AcneSeverity? stated = given.GetValue(severity) is { } id ? NamedChoice.Find(severity.Name, id, AcneSeverity.Find, AcneSeverity.All.Select(s => s.Id)) : null;

        // The clinician's judgement stands before what counts suggest.
        facts = (stated ?? counted?.SuggestedSeverity) is { } known ? facts.With(known) : facts;
        foreach (AnswerFlag answer in answers)
        {
            facts = answer.AddTo(facts, given);
        }

        return (facts, counted);
    }
}
