namespace Isotretinoin.Dosing;

/// <summary>The supply after a count of capsules: one step of a titration as capsules for a weight, for a number of days.</summary>
public sealed class NextSupply
{
    private NextSupply(BodyWeight weight, DateOnly? weighedOn, Product product, TitrationStep step, int days) =>
        (Weight, WeighedOn, Product, Step, Days) = (weight, weighedOn, product, step, days);

    /// <summary>The body weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The date of the weighing; null when not stated.</summary>
    public DateOnly? WeighedOn { get; }

    /// <summary>The product of the capsules.</summary>
    public Product Product { get; }

    /// <summary>The step, with its division and, unless it states a cycle, its rounding.</summary>
    public TitrationStep Step { get; }

    /// <summary>The days to supply.</summary>
    public int Days { get; }

    /// <summary>A supply of a step.</summary>
    /// <param name="weight">The body weight.</param>
    /// <param name="product">The product of the capsules.</param>
    /// <param name="step">The step; it states no days, which are those of the supply.</param>
    /// <param name="days">The days to supply, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    /// <exception cref="RefusalException">The step states days of its own.</exception>
    public static NextSupply Of(BodyWeight weight, Product product, TitrationStep step, int days)
    {
        weight.MustBeKnown();
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(step);
        _ = Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days));
        return WhyNot(step) is { } refusal
            ? throw new RefusalException([refusal], nameof(step))
            : new NextSupply(weight, weighedOn: null, product, step, days);
    }

    /// <summary>The refusal of a step that states days beside those of its supply; null when it states none, or is a pause.</summary>
    public static Refusal? WhyNot(TitrationStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step is { IsPause: false, Days: { } own }
            ? Refusal.Of(RefusalCode.DaysOutOfRange, "step.days", $"Read {own}. Accepted: none, as the supply states its days.")
            : null;
    }

    /// <summary>This supply with the date of the weighing.</summary>
    public NextSupply WithWeightOf(DateOnly date) => new(Weight, date, Product, Step, Days);

    /// <summary>The step, days, product and weight.</summary>
    public override string ToString() => $"{Step} for {Days} days of {Product}, {Weight}";

    /// <summary>The course of the step for its days, from a date. Refusals name members of <c>next</c>.</summary>
    internal Course Course(DateOnly first)
    {
        try
        {
            var next = Titration.StartAt(Step.For(Days).StartingOn(first));
            return Dosing.Course.Plan(next.ConvertedTo(Product.Formulation).MadeWith(Product, Weight));
        }
        catch (Exception refused) when (Refusal.Of(refused) is { IsEmpty: false } refusals)
        {
            throw new RefusalException([.. refusals.Select(refusal => refusal.OfOnlyStep("next.step"))]);
        }
    }
}
