using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A course to plan: weight, product, doses and target. Doses and target may be of another formulation.</summary>
public sealed class PlanRequest : IDosingRequest
{
    private readonly PlanParts parts;

    private PlanRequest(PlanParts parts) => this.parts = parts;

    /// <inheritdoc/>
    public Operation Operation => Operation.Plan;

    /// <summary>The body weight.</summary>
    public BodyWeight Weight => parts.Weight;

    /// <summary>The date of the weighing; null when not stated.</summary>
    public DateOnly? WeighedOn => parts.WeighedOn;

    /// <summary>The product of the capsules.</summary>
    public Product Product => parts.Product;

    /// <summary>The doses, as stated.</summary>
    public Titration Titration => parts.Titration;

    /// <summary>The cumulative target as stated; null without one.</summary>
    public CumulativeTarget? Target => parts.Target;

    /// <summary>The dose taken before day 1, of the product's formulation; null when not stated, which counts as 0.</summary>
    public TotalDose? AlreadyTaken => parts.AlreadyTaken;

    /// <summary>What was taken of the course that this plan carries on; null without one.</summary>
    public CourseSoFar? Before => parts.Before;

    /// <summary>The date of day 1; null when not stated, which is the day after what was taken when the plan carries on.</summary>
    public DateOnly? Start => parts.Start;

    /// <summary>The date of day 1: as stated, else the day after the course that the plan carries on; null without either.</summary>
    public DateOnly? FirstDay => parts.FirstDay;

    /// <summary>The days of a supply; null when no supplies are requested.</summary>
    public int? SupplyDays => parts.SupplyDays;

    /// <summary>Whether the open step goes on to the end of the supply in which the lower end of the target is reached.</summary>
    public bool IsInWholeSupplies => parts.IsInWholeSupplies;

    /// <summary>The end of the open step by a date; null when it ends otherwise.</summary>
    public CourseEnd? Until => parts.Until;

    /// <summary>The packs that a supply is handed over in; null when not stated.</summary>
    public Packs? Packs => parts.Packs;

    /// <summary>Who hands over a sheet for the patient, and its form; null when none is requested.</summary>
    public HandingOver? HandingOver => parts.HandingOver;

    /// <summary>How the course is reviewed; without a date, the start counts.</summary>
    public Reviewing Reviewing => parts.Reviewing;

    /// <summary>A course of a titration, as capsules of a product for a weight.</summary>
    /// <param name="weight">The body weight.</param>
    /// <param name="product">The product of the capsules.</param>
    /// <param name="titration">The doses; each step with its division and, unless it states a cycle, its rounding.</param>
    /// <param name="reviewing">How the course is reviewed.</param>
    public static PlanRequest For(BodyWeight weight, Product product, Titration titration, Reviewing reviewing)
    {
        weight.MustBeKnown();
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(titration);
        ArgumentNullException.ThrowIfNull(reviewing);
        return new PlanRequest(new PlanParts(weight, product, titration, reviewing));
    }

    /// <summary>This request with the date of the weighing.</summary>
    public PlanRequest WithWeightOf(DateOnly date) => new(parts with { WeighedOn = date });

    /// <summary>This request to a cumulative target.</summary>
    public PlanRequest To(CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(parts with { Target = target });
    }

    /// <summary>This request with a dose taken before day 1.</summary>
    public PlanRequest After(TotalDose alreadyTaken)
    {
        _ = alreadyTaken.Formulation;
        return new(parts with { AlreadyTaken = alreadyTaken });
    }

    /// <summary>
    /// This request as the rest of a course: from the mg/kg that the course came to, times the weight of the plan, exactly. It starts on
    /// the day after, or on a later stated start, and is reviewed together with what was taken. It excludes a dose taken before day 1.
    /// </summary>
    public PlanRequest After(CourseSoFar before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new(parts with { Before = before });
    }

    /// <summary>This request with day 1 on a date.</summary>
    public PlanRequest StartingOn(DateOnly date) => new(parts with { Start = date });

    /// <summary>This request with the supplies of the course.</summary>
    /// <param name="days">The days of a supply, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public PlanRequest InSuppliesOf(int days) =>
        new(parts with { SupplyDays = Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days)) });

    /// <summary>
    /// This request with an open step that goes on to the end of the supply in which the lower end of the target is reached.
    /// </summary>
    public PlanRequest InWholeSupplies() => new(parts with { IsInWholeSupplies = true });

    /// <summary>This request with an open step that ends a number of days after a clear date; it states its start.</summary>
    /// <param name="clear">The date on which the skin is expected to be clear.</param>
    /// <param name="thenDays">The days of treatment after it, from 0 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="thenDays"/> is out of range, or the last date would fall after the year 9999.
    /// </exception>
    public PlanRequest EndingUntil(DateOnly clear, int thenDays) => new(parts with { Until = CourseEnd.Until(clear, thenDays) });

    /// <summary>This request with supplies that are handed over in whole packs.</summary>
    public PlanRequest InPacks(Packs packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new(parts with { Packs = packs });
    }

    /// <summary>
    /// This request with a hand-out for the patient. It needs a start, the days of a supply, and a guideline that speaks of pregnancy and
    /// of blood donation; see <see cref="HandOut"/>.
    /// </summary>
    public PlanRequest HandedOver(HandingOver handingOver)
    {
        ArgumentNullException.ThrowIfNull(handingOver);
        return new(parts with { HandingOver = handingOver });
    }

    /// <summary>Plans the course, lists its supplies and reviews it.</summary>
    /// <exception cref="NoCapsulesException">The product's capsules cannot make a dose.</exception>
    /// <exception cref="FormulationMismatchException">A stated cycle, or the dose taken, is not of the product's formulation.</exception>
    /// <exception cref="RefusalException">
    /// A choice is missing, an open step has no target and no other end, an end or packs lack what they need, a dose cannot be spread,
    /// what was taken is stated twice, the plan would begin before it ended, the first step goes on as before and nothing was, or the
    /// course would last more than 3,650 days.
    /// </exception>
    /// <exception cref="RefusalException">
    /// A hand-out is requested without a start, the days of a supply or a guideline that would do, or of a course with critical findings.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A dose is above 1,000 mg/day, or the course would end after the year 9999.</exception>
    public PlanAnswer Answer()
    {
        Refusal[] refusals = [.. parts.WhyNotAfter(), .. PlanEnds.WhyNot(parts)];
        if (refusals.Length > 0)
        {
            throw new RefusalException(refusals);
        }

        Progress? before = parts.Progress();
        Course course = parts.Course(before);
        Review review = parts.Review(course, before);
        HandOut? handOut = HandingOver is { } handing
            ? HandOut.Of(handing, Calendar(course, before, Protocols([]).AsSpan()), review, Reviewing.Date)
            : null;
        return new PlanAnswer(this, before, course, review, handOut);
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>Weight, product and doses.</summary>
    public override string ToString() => $"plan for {Weight}, {Product}: {PlanEnds.InWords(parts)}";

    /// <summary>The calendar of a course under protocols.</summary>
    internal CourseCalendar Calendar(Course course, Progress? before, ReadOnlySpan<CalendarProtocol> protocols) =>
        parts.Calendar(course, before, protocols);

    /// <summary>The protocols of the guidelines, beside others, each once.</summary>
    internal ImmutableArray<CalendarProtocol> Protocols(ImmutableArray<CalendarProtocol> others) =>
        [.. others.Concat(parts.ProtocolsOfGuidelines()).Distinct()];
}
