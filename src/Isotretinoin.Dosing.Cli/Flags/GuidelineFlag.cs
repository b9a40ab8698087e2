using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// <c>--guideline us-label</c>, or <c>us-label@2026-11-27</c>: the guidelines of the review, optionally with an edition; or <c>none</c>.
/// </summary>
internal sealed class GuidelineFlag(Command command)
{
    private static readonly string Names = string.Join(", ", Guidelines.All.Select(guideline => guideline.Id));

    private static readonly TextForm Form =
        Texts.Edition($"{Names}, each optionally with an edition such as us-label@2026-11-27; or none");

    private readonly ListFlag flag = new(
        command, "--guideline", "us-label", $"A guideline for the review, repeated for more: {Names}; or none. With an edition: "
            + "after it: us-label@2026-11-27.", Form);

    /// <summary>Fills in the required guidelines.</summary>
    public void FillIn(RequestPart part) => FillIn(part, isRequired: true);

    /// <summary>Fills in the guidelines.</summary>
    /// <param name="part">Their parent.</param>
    /// <param name="isRequired">Whether the flag is required.</param>
    public void FillIn(RequestPart part, bool isRequired)
    {
        if (flag.Stated(part.Request.Given).Any())
        {
            flag.FillInOrNone(part, "guidelines");
        }
        else if (isRequired)
        {
            part.Refuse("guidelines", Mistake.Missing(new Place(flag.Option.Name, Place.Last), Form.Accepted));
        }
    }
}
