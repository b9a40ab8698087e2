using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing;

/// <summary>A titration made of a product's capsules for a patient's weight. Made by <see cref="Titration.MadeWith(Product, BodyWeight, CapsuleRounding, Frequency)"/>.</summary>
public sealed class Regimen
{
    private readonly Titration titration;
    private readonly CapsuleRounding? rounding;
    private readonly DoseRow[] rows;

    private Regimen(Titration titration, BodyWeight weight, CapsuleRounding? rounding, DoseRow[] rows) =>
        (this.titration, Weight, this.rounding, this.rows) = (titration, weight, rounding, rows);

    /// <summary>The product whose capsules are taken.</summary>
    public Product Product => rows[0].Makeable.Product;

    /// <summary>The body weight for which the doses were worked out.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The steps in order; at least one, and only the last may be open.</summary>
    public ImmutableArray<RegimenStep> Steps()
    {
        ImmutableArray<RegimenStep>.Builder steps = ImmutableArray.CreateBuilder<RegimenStep>(rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            TitrationStep intent = titration.Steps[i];
            steps.Add(new RegimenStep(i + 1, intent, Weight, intent.Dose is null ? null : intent.Rounding ?? rounding, new DosingCycle(rows[i])));
        }

        return steps.MoveToImmutable();
    }

    /// <summary>Whether the last step is open until the target.</summary>
    public bool IsOpen => titration.Steps[^1].Days is null;

    /// <summary>What each step became, which reviews and sums read without making steps of it.</summary>
    internal ReadOnlySpan<DoseRow> Rows => rows;

    /// <summary>What each step was made from.</summary>
    internal ImmutableArray<TitrationStep> Intents => titration.Steps;

    internal static bool TryMake(
        Titration titration,
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Frequency? frequency,
        [NotNullWhen(true)] out Regimen? regimen,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        ArgumentNullException.ThrowIfNull(product);
        weight.MustBeKnown();
        ImmutableArray<TitrationStep> intents = titration.Steps;
        for (int i = 0; i < intents.Length; i++)
        {
            if (intents[i].WhyNotMade(i, rounding, frequency) is [Refusal refusal, ..])
            {
                throw new RefusalException(refusal);
            }

            intents[i].MustSuit(i, product, weight);
        }

        var rows = new DoseRow[intents.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            var order = StepOrder.Of(intents[i], product, rounding, frequency);
            if (!order.TryMake(weight, out rows[i], out CapsuleMapping missing, out int missingDay))
            {
                (regimen, gap) = (null, missingDay == 0 ? CapsuleGap.OfStep(i + 1, missing) : CapsuleGap.OfCycle(i + 1, missingDay, missing));
                return false;
            }
        }

        (regimen, gap) = (new Regimen(titration, weight, rounding, rows), null);
        return true;
    }

    /// <summary>Runs the steps, to the ends of a target if there is one.</summary>
    internal CourseRun Run(long needed, long allowed)
    {
        var walk = new CourseWalk(needed, allowed);
        for (int i = 0; i < rows.Length; i++)
        {
            walk.Take(rows[i], titration.Steps[i].Days);
        }

        return walk.End();
    }
}
