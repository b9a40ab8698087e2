using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin severity</c>: the severity that lesion counts suggest.</summary>
internal sealed class SeverityCommand : DosingCommand<SeverityAnswer>
{
    private readonly PropertyFlag lesions;

    public SeverityCommand(Terminal terminal)
        : base(
            terminal,
            Operation.Severity,
            "Suggests a severity of acne from lesion counts; the clinician's judgement takes precedence.")
    {
        lesions = new PropertyFlag(
            this, "--lesions", "30,20,2", "The counts of comedones, inflammatory lesions and nodules.", Texts.Lesions);
        AddResultFlags(explained: null);
    }

    public override ImmutableArray<string> Notes { get; } = [];

    public override ImmutableArray<string> Examples { get; } = ["isotretinoin severity --lesions 30,20,2"];

    protected override void FillIn(TypedRequest request) => _ = lesions.FillIn(request.Root, "lesions");

    protected override void Draw(Page page, SeverityAnswer answer)
    {
        page.Sentence($"Lesions: {answer.Request.Lesions}; {Show.Number(answer.Request.Lesions.Total)} in all.");
        page.Sentence($"They suggest {answer.Suggested} acne. The clinician's judgement takes precedence.");
        foreach (Citation source in LesionCounts.Sources)
        {
            page.Sentence(source.ToString(), Styles.Quiet, indent: 2);
        }
    }
}
