using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// <c>isotretinoin rules</c>: rules, guidelines, evidence and disputes, with their sources; and <c>isotretinoin guidelines</c> and
/// <c>isotretinoin evidence</c>, each one view of them.
/// </summary>
internal sealed class RulesCommand : DosingCommand<RulesAnswer>
{
    private static readonly string Accepted =
        $"A guideline ({Guidelines.Always.Id}, {Guidebook.Standard}), with an edition after it: us-label@2026-11-27; a rule, or the "
        + $"beginning of its name: us-label.range; the code of a finding; or {string.Join(", ", RulesView.All)}. By default every rule.";

    private readonly Argument<string?>? about;
    private readonly RulesView? view;

    public RulesCommand(Terminal terminal)
        : base(terminal, Operation.Rules, "Looks up rules: what they say, their numbers and sources, and who disagrees.")
    {
        about = new Argument<string?>("about") { Arity = ArgumentArity.ZeroOrOne, Description = Accepted };
        Add(about);
        AddResultFlags(explained: null);
        Examples =
        [
            "isotretinoin rules us-label",
            "isotretinoin rules us-label.second-course",
            "isotretinoin rules dose.above-maximum",
            "isotretinoin rules disputes",
        ];
    }

    public RulesCommand(Terminal terminal, RulesView view, string description)
        : base(terminal, Operation.Rules, view.Id, description)
    {
        this.view = view;
        AddResultFlags(explained: null);
        Examples = [$"isotretinoin {view}"];
    }

    public override ImmutableArray<string> Notes { get; } = [];

    public override ImmutableArray<string> Examples { get; }

    protected override void FillIn(TypedRequest request)
    {
        string? subject = about is null ? view!.Id : request.Given.GetValue(about);
        if (subject is not null)
        {
            _ = request.Root.Put(
                "about", new StatedText(subject, new Place($"{Name} {WrongInputException.AsTyped(subject)}", Rank: 0)), Texts.Edition(
                    Accepted));
        }
    }

    protected override void Draw(Page page, RulesAnswer answer) => page.Rules(answer);
}
