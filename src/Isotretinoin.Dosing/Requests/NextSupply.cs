namespace Isotretinoin.Dosing;

/// <summary>The supply that follows a count of capsules: one step of a titration, made of a product for a weight, for a number of days.</summary>
public sealed class NextSupply
{
    private NextSupply(BodyWeight weight, Product product, TitrationStep step, int days) =>
        (Weight, Product, Step, Days) = (weight, product, step, days);

    /// <summary>The body weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The product whose capsules are taken.</summary>
    public Product Product { get; }

    /// <summary>The step, with its division and, unless it states a cycle, its rounding.</summary>
    public TitrationStep Step { get; }

    /// <summary>The days to supply.</summary>
    public int Days { get; }

    /// <summary>A supply of a step.</summary>
    /// <param name="weight">The body weight.</param>
    /// <param name="product">The product whose capsules are taken.</param>
    /// <param name="step">The step; its own days, if it states any, are not looked at.</param>
    /// <param name="days">The days to supply, from 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public static NextSupply Of(BodyWeight weight, Product product, TitrationStep step, int days)
    {
        weight.MustBeKnown();
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(step);
        return new NextSupply(weight, product, step, Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days)));
    }

    /// <summary>The step for its days.</summary>
    public override string ToString() => $"{Step} for {Days} days of {Product}, {Weight}";

    /// <summary>The course of the step for its days. A refusal names the members of <c>next</c>.</summary>
    internal Course Course()
    {
        try
        {
            return Dosing.Course.Plan(Titration.StartAt(Step.For(Days)).ConvertedTo(Product.Formulation).MadeWith(Product, Weight));
        }
        catch (Exception refused) when (Refusal.Of(refused) is { IsEmpty: false } refusals)
        {
            throw new RefusalException([.. refusals.Select(refusal => refusal.WithinNextSupply())]);
        }
    }
}
