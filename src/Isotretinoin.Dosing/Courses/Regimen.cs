using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A titration made of a product's capsules for a patient's weight. Made by <see cref="Titration.MadeWith(Product, BodyWeight, CapsuleRounding, Division)"/>.</summary>
public sealed class Regimen
{
    private Regimen(Product product, BodyWeight weight, ImmutableArray<RegimenStep> steps) => (Product, Weight, Steps) = (product, weight, steps);

    /// <summary>The product whose capsules are taken.</summary>
    public Product Product { get; }

    /// <summary>The body weight for which the doses were worked out.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The steps in order; at least one, and only the last may be open.</summary>
    public ImmutableArray<RegimenStep> Steps { get; }

    /// <summary>Whether the last step is open until the target.</summary>
    public bool IsOpen => Steps[^1].Days is null;

    internal static bool TryMake(
        Titration titration,
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Division? division,
        [NotNullWhen(true)] out Regimen? regimen,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        ArgumentNullException.ThrowIfNull(product);
        weight.MustBeKnown();
        var steps = new RegimenStep[titration.Steps.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            TitrationStep intent = titration.Steps[i];
            Division divided = intent.Division ?? division ?? throw Lacks(i, "division");
            CapsuleRounding? rounded = intent.Dose is null ? null : intent.Rounding ?? rounding ?? throw Lacks(i, "rounding");
            if (!(intent.Dose is { } dose && rounded is not null
                ? TryRound(i, dose.For(weight), intent, rounded, product, divided, out DosingCycle? cycle, out gap)
                : TryState(i, intent.StatedCycle, product, divided, out cycle, out gap)))
            {
                regimen = null;
                return false;
            }

            steps[i] = new RegimenStep(i + 1, intent, weight, rounded, cycle);
        }

        gap = null;
        regimen = new Regimen(product, weight, [.. steps]);
        return true;
    }

    private static bool TryRound(
        int index,
        DailyDose exact,
        TitrationStep intent,
        CapsuleRounding rounding,
        Product product,
        Division division,
        [NotNullWhen(true)] out DosingCycle? cycle,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        if (rounding.Days > 1 && !intent.Pattern.IsDaily)
        {
            throw new ArgumentException($"Step {Number(index)}: a dose can be spread only over days of the daily pattern, not of {intent.Pattern}.");
        }

        CapsuleMapping mapping = CapsuleMapping.Of(exact, product, division);
        if (rounding.Round(mapping) is { } rounded)
        {
            (cycle, gap) = (DosingCycle.Of(rounded, intent.Pattern), null);
            return true;
        }

        (cycle, gap) = (null, new CapsuleGap(index + 1, cycleDay: null, mapping));
        return false;
    }

    private static bool TryState(
        int index,
        ImmutableArray<DailyDose> doses,
        Product product,
        Division division,
        [NotNullWhen(true)] out DosingCycle? cycle,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        doses[0].Formulation.MustBe(product.Formulation);
        int[] milligrams = new int[doses.Length];
        for (int day = 0; day < doses.Length; day++)
        {
            if (doses[day].Picograms == 0)
            {
                continue;
            }

            CapsuleMapping mapping = CapsuleMapping.Of(doses[day], product, division);
            if (!mapping.IsMakeable)
            {
                (cycle, gap) = (null, new CapsuleGap(index + 1, day + 1, mapping));
                return false;
            }

            milligrams[day] = mapping.BelowMilligrams;
        }

        (cycle, gap) = (DosingCycle.Of(product, division, [.. milligrams]), null);
        return true;
    }

    private static InvalidOperationException Lacks(int index, string choice) =>
        new($"Step {Number(index)} states no {choice} of its own, and none was stated for the regimen.");

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
