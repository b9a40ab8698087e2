using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// <c>--weight "2025-12-20 64.3 kg"</c>: body weights with dates, and at most one without. Unreadable text such as <c>155 mg</c> is not
/// refused but a finding.
/// </summary>
internal sealed class OrderWeightFlag(Command command)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(
        "--weight", "\"2025-12-20 64.3 kg\"", "The body weight with its unit, optionally after its date; earlier ones "
            + "repeated. An unreadable weight is a finding, not refused.");

    /// <summary>Fills in the weights of a patient.</summary>
    public void FillIn(RequestPart patient)
    {
        Place? written = null;
        foreach (StatedText text in patient.Request.Given.Stated((Option)option))
        {
            if (WeightText.IsDatedWeight(text.Text))
            {
                _ = patient.Append("weights", text, WeightText.Dated);
            }
            else if (written is null)
            {
                written = text.Place;
                patient.Put("weightAsWritten", text.Text, text.Place);
            }
            else
            {
                patient.Request.Add(
                    Mistake.At(
                        text.Place,
                        "Is the second weight without a date. Accepted: one, and any number with dates such as '2025-12-20 "
                            + "64.3 kg'."));
            }
        }
    }
}
