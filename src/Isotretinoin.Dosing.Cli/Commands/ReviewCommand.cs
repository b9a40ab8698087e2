using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin review</c>: what is found of an order that somebody wrote.</summary>
internal sealed class ReviewCommand : DosingCommand<ReviewAnswer>
{
    private readonly OrderFlags order;
    private readonly PropertyFlag asOf;
    private readonly Option<string[]> weights;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;

    public ReviewCommand(Terminal terminal)
        : base(terminal, Operation.Review, "Reviews an order that somebody wrote: its numbers, what is found, and what nobody stated.")
    {
        order = new OrderFlags(this);
        asOf = CommonFlags.AsOf(this, "The date of the order; ages, waits and old weights are counted to it.");
        weights = this.AddRepeatedFlag(
            "--weight", "\"2025-12-20 64.3 kg\"", "The body weight with its unit, perhaps after the date of the weighing; earlier ones "
                + "repeated. What is no weight is found, not refused.");
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        AddResultFlags("Shows the working of every number.");
    }

    public override ImmutableArray<string> Notes { get; } =
    [
        "The order is reviewed as it was written, also capsules that no product has and a",
        "weight that is none. What is left out is unknown, never taken for no, and listed.",
        "",
    ];

    public override ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin review --morning 1x20 --evening 1x10 --product us-conventional --days 30 --quantity 30x20+30x10 --refills 0 "
            + "--as-of 2026-01-05 --weight \"2025-12-20 64.3 kg\" --born 2005-03-01 --previous-course none --can-get-pregnant no "
            + "--takes-tetracycline no --guideline us-label",
        "isotretinoin review --morning 1x200 --evening 1x200 --quantity 90 --refills 3 --weight \"155 mg\" --guideline us-label "
            + "--guideline ipledge",
    ];

    protected override void FillIn(TypedRequest request)
    {
        order.FillIn(request.Root.Within("order"));
        request.Root.NoteAbsence("order", order.Missing);
        _ = asOf.FillIn(request.Root, "asOf");
        RequestPart known = request.Root.Within("patient");
        Weigh(known);
        patient.FillIn(known);
        guidelines.FillIn(request.Root);
    }

    protected override void Draw(Page page, ReviewAnswer answer) => page.Order(answer);

    /// <summary>
    /// Fills in the weights with their dates, and at most one as it was written. One that is no body weight, such as <c>155 mg</c>, is
    /// what was written: it is not refused but found.
    /// </summary>
    private void Weigh(RequestPart known)
    {
        Place? written = null;
        foreach (StatedText text in known.Request.Given.Stated((Option)weights))
        {
            if (WeightText.IsDatedWeight(text.Text))
            {
                _ = known.Append("weights", text, WeightText.Dated);
            }
            else if (written is null)
            {
                written = text.Place;
                known.Put("weightAsWritten", text.Text, text.Place);
            }
            else
            {
                known.Request.Add(
                    Mistake.At(
                        text.Place,
                        "Is the second weight without a date. Accepted: one, and any number after their dates such as '2025-12-20 "
                            + "64.3 kg'."));
            }
        }
    }
}
