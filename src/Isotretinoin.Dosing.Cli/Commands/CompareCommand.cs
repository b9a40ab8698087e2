using System.Collections.Immutable;
using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin compare</c>: several ways of going on, side by side.</summary>
internal sealed class CompareCommand : Command, IHasExamples
{
    private readonly ProgressFlags course;
    private readonly Option<string> on;
    private readonly CandidateFlag candidates;

    public CompareCommand(Terminal terminal)
        : base("compare", "Compares ways in which a course in progress could go on: when each reaches the target, and where it stands on a date.")
    {
        course = new ProgressFlags(this);
        on = this.AddFlag("--on", "2026-06-30", "The date at whose end they are compared, after --as-of.");
        candidates = new CandidateFlag(this);
        var result = new ResultFlags(this, terminal);
        SetAction(given =>
        {
            (Comparison comparison, Review review) = Read(given);
            result.Write(given, output => ContractResult.Write(output, comparison, review), page => page.Comparison(comparison, review));
        });
    }

    public ImmutableArray<string> Notes { get; } = ["FILE is a history as 'isotretinoin progress --help' describes it.", ""];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin compare history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --formulation conventional --target 120-150 --on 2026-06-30 --candidate 40mg --candidate 60mg --candidate \"off x14d then 40mg\" --candidate \"40mg through 2026-06-01\" --guideline none",
        "isotretinoin compare history.json --on 2026-06-30 --candidate \"40mg conventional\" --candidate \"32mg micronized pattern=10\"",
    ];

    private (Comparison Comparison, Review Review) Read(ParseResult given)
    {
        StatedProgress? stated = course.ReadRequest(given, [on, candidates.Option], out byte[] csv);
        (Progress progress, Guideline[] guidelines) = stated is null ? course.ReadCsv(given, csv) : (stated.Progress, [.. stated.Review.Guidelines]);
        DateOnly date = DateText.Read(on.Name, given.Required(on, DateText.Accepted));
        Alternative[] compared = candidates.Read(given, course.Formulations(given));
        if (date <= progress.AsOf)
        {
            throw new WrongInputException(on.Name, $"read '{Show.Date(date)}'", $"a date after {Show.Date(progress.AsOf)}");
        }

        try
        {
            return (Comparison.Of(progress, date, compared), Review.Of(progress, guidelines));
        }
        catch (HistoryException refused)
        {
            throw candidates.Refused(refused);
        }
    }
}
