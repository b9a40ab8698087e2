using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// <c>--guideline us-label</c>, or <c>us-label@2026-11-27</c>: which guidelines review, in which edition; <c>none</c> says that none is
/// asked for.
/// </summary>
internal sealed class GuidelineFlag(Command command)
{
    private static readonly string Names = string.Join(", ", Guidelines.All.Select(guideline => guideline.Id));

    private static readonly TextForm Form = new($"{Names}, each perhaps with an edition such as us-label@2026-11-27; or "
        + "none", static (string text, out JsonNode? value) =>
    {
        value = text.Split('@', 2) is [var id, var edition] ? new JsonObject { ["id"] = id, ["edition"] = edition } : text;
        return true;
    });

    private readonly ListFlag flag = new(
        command, "--guideline", "us-label", $"A guideline that reviews, repeated for more: {Names}; or none. An edition is named "
            + "after it: us-label@2026-11-27.", Form);

    /// <summary>Fills in the guidelines, which have to be named, or none of them.</summary>
    public void FillIn(RequestPart part) => FillIn(part, isRequired: true);

    /// <summary>Fills in the guidelines, or none of them.</summary>
    /// <param name="part">What holds them.</param>
    /// <param name="isRequired">Whether something has to be typed.</param>
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
