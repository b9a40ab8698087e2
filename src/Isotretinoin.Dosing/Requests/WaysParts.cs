using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The parts of a request for ways.</summary>
internal sealed record WaysParts(
    BodyWeight Weight,
    Product Product,
    Frequency Frequency,
    DoseBand Band,
    CumulativeTarget Target,
    int SupplyDays,
    int Further,
    ImmutableArray<WayOrder> OrderBy,
    Reviewing Reviewing)
{
    public DateOnly? WeighedOn { get; init; }

    public Titration? First { get; init; }

    public TotalDose? AlreadyTaken { get; init; }

    public DateOnly? Start { get; init; }

    public int? SpreadDays { get; init; }

    public Packs? Packs { get; init; }

    public WayWishes Wishes { get; init; } = WayWishes.None;

    public int Limit { get; init; } = WaysRequest.UsualLimit;

    /// <summary>The refusals of parts that need another part.</summary>
    public IEnumerable<Refusal> WhyNot()
    {
        if (OrderBy.IsEmpty)
        {
            yield return Refusal.Of(
                RefusalCode.WaysNoOrder, "orderBy", $"State what to order by, least first: {NamedChoice.Names<WayOrder>()}.");
        }

        if (OrderBy.Contains(WayOrder.LeftOver) && Packs is null)
        {
            yield return Refusal.Of(
                RefusalCode.PackSizeRequired, "packSize", "Capsules are left over of whole packs: state the capsules of a pack.");
        }

        if (Wishes.LastDate is not null && Start is null)
        {
            yield return Refusal.Of(RefusalCode.WaysNeedsStart, "start", "An end by a date needs the date of day 1.");
        }
    }

    /// <summary>The question in the formulation of the product.</summary>
    public WayQuestion Question()
    {
        Formulation formulation = Product.Formulation;
        AlreadyTaken?.Formulation.MustBe(formulation, "alreadyTakenMg");
        return new WayQuestion(
            Weight, Product, Frequency, Band.ConvertedTo(formulation), Target.ConvertedTo(formulation), SupplyDays, Further)
        {
            OrderBy = OrderBy,
            Wishes = Wishes,
            Limit = Limit,
            Taken = AlreadyTaken ?? TotalDose.FromMilligrams(0, formulation),
            First = First,
            Start = Start,
            SpreadDays = SpreadDays,
            Packs = Packs,
            Patient = Patient,
            Date = Reviewing.Date,
            Guidelines = Reviewing.Guidelines,
        };
    }

    /// <summary>The review of what all ways share.</summary>
    public Review Review(WayQuestion question)
    {
        ImmutableArray<Formulation> converted =
        [
            .. new[] { question.Band.BeforeConversion?.Formulation, question.Target.BeforeConversion?.Formulation }
                .Concat(First?.Steps.Where(step => step.IsByWeight).Select(step => step.Formulation) ?? [])
                .OfType<Formulation>()
                .Where(formulation => formulation != Product.Formulation)
                .Distinct(),
        ];
        var common = new CommonSubject(
            Weight, question.Band, question.Target, converted, question.Taken.Picograms > 0, Patient, Reviewing.Date ?? Start);
        return Dosing.Review.OfCommon(common, Reviewing.Guidelines.AsSpan());
    }

    private PatientFacts Patient => Reviewing.Patient.WeighedFor(Weight, WeighedOn);
}
