using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The inverse of a plan: every course of rising daily doses within a band that reaches a target and meets the wishes. Band, target and
/// first steps may be of another formulation.
/// </summary>
public sealed class WaysRequest : IDosingRequest
{
    /// <summary>The most ways that are listed when no limit is stated.</summary>
    public const int UsualLimit = 100;

    private readonly WaysParts parts;

    private WaysRequest(WaysParts parts) => this.parts = parts;

    /// <summary>The accepted further steps.</summary>
    public static AcceptedRange AcceptedFurther { get; } = AcceptedRange.OfCounts(1, 3, "steps", RefusalCode.WaysOutOfRange);

    /// <summary>The accepted limits of the list.</summary>
    public static AcceptedRange AcceptedLimit { get; } = AcceptedRange.OfCounts(1, 1_000, "ways", RefusalCode.WaysOutOfRange);

    /// <inheritdoc/>
    public Operation Operation => Operation.Ways;

    /// <summary>The body weight.</summary>
    public BodyWeight Weight => parts.Weight;

    /// <summary>The date of the weighing; null when not stated.</summary>
    public DateOnly? WeighedOn => parts.WeighedOn;

    /// <summary>The product of the capsules.</summary>
    public Product Product => parts.Product;

    /// <summary>How each day is divided.</summary>
    public Frequency Frequency => parts.Frequency;

    /// <summary>The band of the further steps, as stated.</summary>
    public DoseBand Band => parts.Band;

    /// <summary>The cumulative target, as stated.</summary>
    public CumulativeTarget Target => parts.Target;

    /// <summary>The days of a supply; every step but the last is a whole number of supplies.</summary>
    public int SupplyDays => parts.SupplyDays;

    /// <summary>The most steps after the first ones, from 1 to 3.</summary>
    public int Further => parts.Further;

    /// <summary>The keys of the order, each once, least first.</summary>
    public ImmutableArray<WayOrder> OrderBy => parts.OrderBy;

    /// <summary>The first steps; null when not stated.</summary>
    public Titration? First => parts.First;

    /// <summary>The dose taken before day 1, of the product's formulation; null when not stated, which counts as 0.</summary>
    public TotalDose? AlreadyTaken => parts.AlreadyTaken;

    /// <summary>The date of day 1; null when not stated.</summary>
    public DateOnly? Start => parts.Start;

    /// <summary>The days over which a dose may be spread; null when doses are the same every day.</summary>
    public int? SpreadDays => parts.SpreadDays;

    /// <summary>The packs that a supply is handed over in; null when not stated. Nothing is carried over.</summary>
    public Packs? Packs => parts.Packs;

    /// <summary>The wishes.</summary>
    public WayWishes Wishes => parts.Wishes;

    /// <summary>The most ways that are listed.</summary>
    public int Limit => parts.Limit;

    /// <summary>How the ways are reviewed; without a date, the start counts.</summary>
    public Reviewing Reviewing => parts.Reviewing;

    /// <summary>The ways from a weight, a product, a division and a band to a target.</summary>
    /// <param name="weight">The body weight.</param>
    /// <param name="product">The product of the capsules.</param>
    /// <param name="frequency">How each day is divided.</param>
    /// <param name="band">The band of the doses of the further steps.</param>
    /// <param name="target">The cumulative target.</param>
    /// <param name="supplyDays">The days of a supply, from 1 to 365.</param>
    /// <param name="further">The most steps, from 1 to 3.</param>
    /// <param name="reviewing">How the ways are reviewed; without a note.</param>
    /// <param name="orderBy">What the ways are ordered by, least first; at least one key.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static WaysRequest For(
        BodyWeight weight,
        Product product,
        Frequency frequency,
        DoseBand band,
        CumulativeTarget target,
        int supplyDays,
        int further,
        Reviewing reviewing,
        params ReadOnlySpan<WayOrder> orderBy)
    {
        weight.MustBeKnown();
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(frequency);
        ArgumentNullException.ThrowIfNull(band);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reviewing);
        reviewing.MustNotBeNoted();
        ImmutableArray<WayOrder> keys = Elements.SetOf(orderBy, nameof(orderBy));
        _ = Supply.AcceptedDays.Checked(supplyDays, "supplyDays", nameof(supplyDays));
        _ = AcceptedFurther.Checked(further, "further", nameof(further));
        return new WaysRequest(new WaysParts(weight, product, frequency, band, target, supplyDays, further, keys, reviewing));
    }

    /// <summary>This request with the date of the weighing.</summary>
    public WaysRequest WithWeightOf(DateOnly date) => new(parts with { WeighedOn = date });

    /// <summary>This request with first steps that every way begins with.</summary>
    /// <param name="first">
    /// The steps; each with its days, its division and, unless it states a cycle, its rounding. Their doses need not be within the band.
    /// </param>
    /// <exception cref="RefusalException">A step is open.</exception>
    public WaysRequest BeginningWith(Titration first)
    {
        ArgumentNullException.ThrowIfNull(first);
        int open = first.Steps.IndexOf(first.Steps.FirstOrDefault(step => step.Days is null)!);
        return open >= 0
            ? throw new RefusalException(
                RefusalCode.StepsOpenNotLast,
                $"{Refusal.Element("first", open)}.days",
                "First steps are followed by others: they state their days.",
                nameof(first))
            : new(parts with { First = first });
    }

    /// <summary>This request with a dose taken before day 1.</summary>
    public WaysRequest After(TotalDose alreadyTaken)
    {
        _ = alreadyTaken.Formulation;
        return new(parts with { AlreadyTaken = alreadyTaken });
    }

    /// <summary>This request with day 1 on a date.</summary>
    public WaysRequest StartingOn(DateOnly date) => new(parts with { Start = date });

    /// <summary>This request with doses that are spread over some days too.</summary>
    /// <param name="days">From 2 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public WaysRequest Spreading(int days) =>
        new(parts with { SpreadDays = CapsuleRounding.AcceptedSpread.Checked(days, "spread", nameof(days)) });

    /// <summary>This request with the capsules of a pack; nothing is carried over from one supply to the next.</summary>
    /// <param name="capsules">From 1 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capsules"/> is out of range.</exception>
    public WaysRequest InPacksOf(int capsules) => new(parts with { Packs = Packs.Of(capsules) });

    /// <summary>This request with wishes.</summary>
    public WaysRequest Wishing(WayWishes wishes)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        return new(parts with { Wishes = wishes });
    }

    /// <summary>This request with the most ways that are listed; all are counted.</summary>
    /// <param name="most">From 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is out of range.</exception>
    public WaysRequest Listing(int most) => new(parts with { Limit = AcceptedLimit.Checked(most, "limit", nameof(most)) });

    /// <summary>Seeks the ways and reviews each that is listed.</summary>
    /// <exception cref="RefusalException">
    /// No order is stated, a part that another needs is missing, a first step is refused, or there are more than a million candidates.
    /// </exception>
    /// <exception cref="FormulationMismatchException">The dose taken is not of the product's formulation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A way would end after the year 9999.</exception>
    public WaysAnswer Answer()
    {
        Refusal[] refusals = [.. parts.WhyNot()];
        if (refusals.Length > 0)
        {
            throw new RefusalException(refusals);
        }

        WayQuestion question = parts.Question();
        return new WaysAnswer(this, Ways.Of(question), parts.Review(question));
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>Weight, product, band and wishes.</summary>
    public override string ToString() => $"ways for {Weight}, {Product} taken {Frequency}: {Band} to {Target}, {Wishes}";
}
