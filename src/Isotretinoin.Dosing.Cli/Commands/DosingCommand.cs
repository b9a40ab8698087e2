using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A command for one operation of the contract; shows its answer as a page for people or as JSON for programs.</summary>
internal abstract class DosingCommand<TAnswer> : Command, IHasExamples
    where TAnswer : class, IDosingAnswer
{
    private readonly Terminal terminal;
    private readonly Operation operation;
    private Option<bool>? json;
    private Option<bool>? explain;
    private Option<bool>? note;
    private HandOutFlags? handOut;

    protected DosingCommand(Terminal terminal, Operation operation, string description)
        : this(terminal, operation, operation.Id, description)
    {
    }

    /// <summary>A command with a name of its own.</summary>
    protected DosingCommand(Terminal terminal, Operation operation, string name, string description)
        : base(name, description) => (this.terminal, this.operation) = (terminal, operation);

    public abstract ImmutableArray<string> Notes { get; }

    public abstract ImmutableArray<string> Examples { get; }

    /// <summary>Fills in the request.</summary>
    protected abstract void FillIn(TypedRequest request);

    /// <summary>Shows an answer as a page.</summary>
    protected abstract void Draw(Page page, TAnswer answer);

    /// <summary>Writes the files of an answer, before it is shown.</summary>
    protected virtual Task KeepAsync(ParseResult given, TAnswer answer) => Task.CompletedTask;

    /// <summary>Adds the flag for the note of an operation that has one.</summary>
    protected void AddNoteFlag() => note = this.AddSwitch("--note", "Prints only the note for the record, ready to paste.");

    /// <summary>Adds the flags for a sheet for the patient.</summary>
    protected void AddHandOutFlags() => handOut = new HandOutFlags(this);

    /// <summary>Adds the flags for the form of the answer; called once, after all others.</summary>
    protected void AddResultFlags(string? explained)
    {
        json = this.AddSwitch("--json", "Prints the result of the JSON contract.");
        explain = explained is null ? null : this.AddSwitch("--explain", explained);
        SetAction(AnswerAsync);
    }

    private async Task AnswerAsync(ParseResult given, CancellationToken cancellation)
    {
        var request = new TypedRequest(given, operation);
        FillIn(request);
        if (explain is not null && given.GetValue(explain))
        {
            request.Root.Json["explain"] = true;
        }

        bool isNoted = note is not null && given.GetValue(note);
        if (isNoted)
        {
            request.Root.Json["note"] = true;
        }

        bool isHandedOver = handOut?.FillIn(request.Root) == true;
        if (isNoted && isHandedOver && !given.GetValue(json!))
        {
            request.Add(Mistake.At(
                new Place(note!.Name, Place.Last), "Is for the record, and --handout for the patient. Accepted: one of them, or --json."));
        }

        if ((isNoted || isHandedOver) && !given.GetValue(json!) && explain is not null && given.GetValue(explain))
        {
            request.Add(Mistake.At(
                new Place(explain.Name, Place.Last), "Has no place in a note or a sheet. Accepted: with the page, or with --json."));
        }

        var answer = (TAnswer)request.Answer();
        await KeepAsync(given, answer);
        if (given.GetValue(json!))
        {
            terminal.WriteJson(answer);
        }
        else if (isNoted || isHandedOver)
        {
            terminal.WritePaper(isNoted ? $"{answer.Note}" : $"{answer.HandOut}");
        }
        else
        {
            Draw(new Page(terminal.Page), answer);
        }
    }
}
