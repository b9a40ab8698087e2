using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// A titration as capsules of a product for a body weight. Made by
/// <see cref="Titration.MadeWith(Product, BodyWeight, CapsuleRounding, Frequency)"/>.
/// </summary>
public sealed class Regimen
{
    private Regimen(Product product, BodyWeight weight, ImmutableArray<RegimenStep> steps, DateOnly? start)
    {
        (Product, Weight, Steps, Start) = (product, weight, steps, start);
        foreach (RegimenStep step in steps)
        {
            OpenStep = step.Days is null ? step : OpenStep;
        }
    }

    /// <summary>The product of the capsules.</summary>
    public Product Product { get; }

    /// <summary>The body weight of the doses.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The steps in order; at least one, and at most one is open.</summary>
    public ImmutableArray<RegimenStep> Steps { get; }

    /// <summary>Whether a step is open: without days of its own.</summary>
    public bool IsOpen => OpenStep is not null;

    /// <summary>The open step; null when every step states its days.</summary>
    internal RegimenStep? OpenStep { get; }

    /// <summary>Whether the dosing days of a step depend on how long the open step before it is.</summary>
    internal bool HasWeekdaysAfterOpenStep =>
        OpenStep is { } open && open.Number < Steps.Length && Steps.Any(step => step.Number > open.Number && step.Intent.Pattern.NeedsDate);

    /// <summary>The date of day 1, from which weekdays are counted; null when not stated.</summary>
    public DateOnly? Start { get; }

    /// <summary>
    /// The product, the weight and the steps: <c>us-conventional for 64.3 kg: 28 days of 30 mg/day, then 60 mg/day until the target</c>.
    /// </summary>
    public override string ToString() => $"{Product} for {Weight}: {string.Join(", then ", Steps)}";

    /// <summary>The capsules of every step, or every gap; the choices apply to steps without their own.</summary>
    /// <exception cref="FormulationMismatchException">A dose is not of the product's formulation.</exception>
    /// <exception cref="ArgumentException">A step is refused for another reason; all refusals are given at once, gaps included.</exception>
    internal static bool TryMake(
        Titration titration,
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Frequency? frequency,
        [NotNullWhen(true)] out Regimen? regimen,
        [NotNullWhen(false)] out List<CapsuleGap>? gaps)
    {
        ArgumentNullException.ThrowIfNull(product);
        weight.MustBeKnown();
        gaps = null;
        List<Refusal>? refusals = null;
        if (titration.Steps.All(step => step.IsPause))
        {
            throw new RefusalException([Titration.TakesNothing]);
        }

        // Weekdays after an open step are set right once its days are known.
        long? firstDay = titration.Start?.DayNumber;
        var steps = new RegimenStep?[titration.Steps.Length];
        for (int place = 0; place < steps.Length; place++)
        {
            TitrationStep intent = titration.Steps[place];
            if (StepRefusals.Of(intent, place, product, weight, rounding, frequency, firstDay is not null)
                is { IsEmpty: false } refused)
            {
                (refusals ??= []).AddRange(refused);
            }
            else
            {
                steps[place] = RegimenStep.TryMake(place + 1, intent, product, weight, rounding, frequency, firstDay, ref gaps);
            }

            firstDay += intent.Days ?? 0;
        }

        if (refusals is not null)
        {
            throw Refused([.. refusals.DistinctBy(refusal => refusal.Member), .. gaps?.Select(gap => gap.Refusal) ?? []], weight);
        }

        regimen = gaps is null ? new Regimen(product, weight, ImmutableCollectionsMarshal.AsImmutableArray(steps)!, titration.Start) : null;
        return gaps is null;
    }

    private static ArgumentException Refused(Refusal[] refusals, BodyWeight weight) =>
        refusals is [{ } only] && only.Code == RefusalCode.DoseOutOfRange
            ? new OutOfRangeException(only, weight, nameof(weight))
            : new RefusalException(refusals);

    /// <summary>This regimen with day 1 on a date: weekdays are counted from it; the rest is unchanged.</summary>
    internal Regimen StartingOn(DateOnly date) =>
        date == Start || !Steps.Any(step => step.Intent.Pattern.NeedsDate) ? this : StartingOn(date, openDays: 0);

    /// <summary>This regimen with day 1 on a date and so many days of the open step, after which weekdays are counted on.</summary>
    internal Regimen StartingOn(DateOnly date, int openDays)
    {
        long firstDay = date.DayNumber;
        ImmutableArray<RegimenStep>.Builder steps = ImmutableArray.CreateBuilder<RegimenStep>(Steps.Length);
        foreach (RegimenStep step in Steps)
        {
            steps.Add(step.From(firstDay));
            firstDay += step.Days ?? openDays;
        }

        return new Regimen(Product, Weight, steps.MoveToImmutable(), date);
    }

    /// <summary>The milligrams of the first days, with so many days of the open step; an open last step continues without end.</summary>
    internal long MilligramsIn(int days, int openDays)
    {
        long milligrams = 0;
        int left = days;
        foreach (RegimenStep step in Steps)
        {
            int daysTaken = Math.Min(step.Days ?? (step.Number == Steps.Length ? left : openDays), left);
            milligrams += step.Cycle.MilligramsIn(daysTaken);
            left -= daysTaken;
        }

        return milligrams;
    }
}
