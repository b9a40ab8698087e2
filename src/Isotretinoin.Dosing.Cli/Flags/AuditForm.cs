using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--json</c>, <c>--csv</c> and <c>--per-patient</c>: the form of an audit in place of the page; one of them at most.</summary>
internal sealed class AuditForm(Command command)
{
    private readonly Option<bool> json = command.AddSwitch(
        "--json", "Prints the result of the JSON contract, without the patients.");

    private readonly Option<bool> csv = command.AddSwitch("--csv", "Prints the courses as CSV, one a line, as they are read.");

    private readonly Option<bool> perPatient = command.AddSwitch(
        "--per-patient", "Prints the patients as JSON, one a line, as they are read.");

    /// <summary>More than one form is a mistake.</summary>
    public void Check(TypedRequest request)
    {
        Option<bool>[] forms = [json, csv, perPatient];
        string[] stated = [.. forms.Where(request.Given.GetValue).Select(option => option.Name)];
        if (stated.Length > 1)
        {
            request.Add(Mistake.At(new Place(stated[1], Rank: 0), $"Conflicts with {stated[0]}. Accepted: one of them."));
        }
    }

    /// <summary>Whether the result is printed as JSON.</summary>
    public bool IsJson(ParseResult given) => given.GetValue(json);

    /// <summary>Where patients are written as they come; null when they are only counted.</summary>
    public IAuditLines? Lines(ParseResult given, Stream output, ImmutableArray<AuditCriterion> criteria) =>
        given.GetValue(csv) ? new AuditCsv(output, criteria)
        : given.GetValue(perPatient) ? new AuditNdjson(output)
        : null;
}
