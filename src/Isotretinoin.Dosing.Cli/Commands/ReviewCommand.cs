using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin review</c>: reviews an order written elsewhere.</summary>
internal sealed class ReviewCommand : DosingCommand<ReviewAnswer>
{
    private readonly OrderFlags order;
    private readonly PropertyFlag asOf;
    private readonly Option<string[]> weights;
    private readonly PatientFlags patient;
    private readonly GuidelineFlag guidelines;

    public ReviewCommand(Terminal terminal)
        : base(terminal, Operation.Review, "Reviews an order written elsewhere: its numbers, findings and missing facts.")
    {
        order = new OrderFlags(this);
        asOf = CommonFlags.AsOf(this, "The date of the order and of the review.");
        weights = this.AddRepeatedFlag(
            "--weight", "\"2025-12-20 64.3 kg\"", "The body weight with its unit, optionally after its date; earlier ones "
                + "repeated. An unreadable weight is a finding, not a refusal.");
        patient = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        AddNoteFlag();
        AddResultFlags("Shows the working of every number.");
    }

    public override ImmutableArray<string> Notes { get; } =
    [
        "The order is reviewed as written, including strengths that no product has and an",
        "unreadable weight. An absent fact is unknown, never taken for no, and listed.",
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
    /// Fills in the weights with dates, and at most one without. Unreadable text such as <c>155 mg</c> is a finding, not a refusal.
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
                        "Is the second weight without a date. Accepted: one, and any number with dates such as '2025-12-20 "
                            + "64.3 kg'."));
            }
        }
    }
}
