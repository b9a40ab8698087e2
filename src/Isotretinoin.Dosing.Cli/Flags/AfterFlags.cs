using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// <c>--after history.csv</c>: the course that a plan carries on, with the last day that counts as taken, the weighings and the weight
/// policy.
/// </summary>
internal sealed class AfterFlags
{
    private const string Name = "--after";

    private readonly Option<string> file;
    private readonly PropertyFlag takenThrough;
    private readonly ListFlag weighed;
    private readonly PropertyFlag policy;
    private readonly CsvFlags csv;

    public AfterFlags(Command command)
    {
        file = command.AddFlag(
            Name, "history.csv", "Carries on a course: its history as CSV, as 'progress' reads it. Day 1 is the day after --taken-through, "
                + "or a later --start.");
        takenThrough = new PropertyFlag(
            command, "--taken-through", "2026-03-31", $"With {Name}: the last day that counts as taken.", Texts.Date);
        weighed = new ListFlag(
            command,
            "--weighed",
            "\"2026-01-01 60 kg\"",
            $"With {Name}: the date of a weighing and the body weight with its unit, repeated for each. --weight is that of the plan.",
            WeightText.Dated);
        policy = PolicyFlag.One(command, $"With {Name}: the");
        csv = new CsvFlags(command);
    }

    /// <summary>Fills in the course, if there is one.</summary>
    /// <param name="part">The plan.</param>
    /// <param name="formulation">The formulation of lines that state none.</param>
    public void FillIn(RequestPart part, FormulationFlag formulation)
    {
        TypedRequest request = part.Request;
        if (request.Given.Stated(file) is not { } stated)
        {
            csv.RefuseWithout(Name, request);
            foreach (StatedText text in Beside(request.Given))
            {
                request.Add(Mistake.At(text.Place, $"Needs a history. Accepted: beside {Name}."));
            }

            return;
        }

        RequestPart after = part.Within("after");
        _ = takenThrough.FillIn(after, "asOf");
        _ = weighed.FillIn(after, "weights");
        _ = policy.FillIn(after, "weightPolicy");
        if (SmallFile.TryRead(stated.Text, out byte[] bytes))
        {
            HistoryFile.FillIn(after, bytes, SmallFile.NameOf(stated.Text), csv, formulation);
        }
        else
        {
            after.Refuse("periods", Mistake.Unreadable(stated.Place, SmallFile.Accepted));
        }
    }

    private IEnumerable<StatedText> Beside(ParseResult given) =>
        new[] { takenThrough.Option, weighed.Option, policy.Option }.SelectMany(given.Stated);
}
