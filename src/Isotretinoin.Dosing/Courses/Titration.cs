using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The prescriber's intent: one or more steps in sequence. At most one is open, without days of its own.</summary>
public sealed class Titration
{
    private Titration(ImmutableArray<TitrationStep> steps, DateOnly? start) => (Steps, Start) = (steps, start);

    /// <summary>The steps in order; at least one.</summary>
    public ImmutableArray<TitrationStep> Steps { get; }

    /// <summary>The date of day 1, from which weekdays are counted; null when not stated.</summary>
    public DateOnly? Start { get; }

    /// <summary>A titration that starts at a daily dose, open until the target unless another step follows.</summary>
    public static Titration StartAt(WeightBasedDose dose) => StartAt(TitrationStep.Taking(dose));

    /// <summary>A titration that starts with a step.</summary>
    public static Titration StartAt(TitrationStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new Titration([step], start: null);
    }

    /// <summary>A titration of the given steps.</summary>
    /// <exception cref="ArgumentException">There are no steps, or more than one is open.</exception>
    public static Titration Of(params ReadOnlySpan<TitrationStep> steps)
    {
        ImmutableArray<TitrationStep> all = [.. steps];
        if (all.IsEmpty)
        {
            throw new RefusalException(RefusalCode.StepsEmpty, "steps", "A titration needs at least one step.", nameof(steps));
        }

        foreach (TitrationStep step in all)
        {
            ArgumentNullException.ThrowIfNull(step, nameof(steps));
        }

        return With(all, start: null, nameof(steps));
    }

    /// <summary>This titration followed by a daily dose, after a number of days of the last step so far.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterDays"/> is outside 1 to 3,650.</exception>
    /// <exception cref="InvalidOperationException">The last step so far already states its days.</exception>
    public Titration Then(WeightBasedDose dose, int afterDays) => Then(TitrationStep.Taking(dose), afterDays);

    /// <summary>This titration followed by a step, after a number of days of the last step so far.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterDays"/> is outside 1 to 3,650.</exception>
    /// <exception cref="InvalidOperationException">The last step so far already states its days.</exception>
    public Titration Then(TitrationStep step, int afterDays)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new Titration([.. Steps.AsSpan(0, Steps.Length - 1), LastFor(afterDays, nameof(afterDays)), step], Start);
    }

    /// <summary>
    /// This titration followed by a step, after the last step so far has run its days or, if it is open, to its end: a dose of maintenance.
    /// </summary>
    /// <exception cref="RefusalException">Two steps would be open.</exception>
    public Titration Then(TitrationStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return With(Steps.Add(step), Start, nameof(step));
    }

    /// <summary>This titration with a number of days for the last step, so that it needs no target.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    /// <exception cref="InvalidOperationException">The last step so far already states its days.</exception>
    public Titration StoppingAfter(int days) =>
        new([.. Steps.AsSpan(0, Steps.Length - 1), LastFor(days, nameof(days))], Start);

    /// <summary>This titration with day 1 on a date, from which the weekdays of its patterns are counted.</summary>
    public Titration StartingOn(DateOnly date) => new(Steps, date);

    /// <summary>This titration converted to another formulation; see <see cref="TitrationStep.ConvertedTo"/>.</summary>
    /// <exception cref="FormulationMismatchException">A step states a cycle in another formulation.</exception>
    public Titration ConvertedTo(Formulation formulation) => With((step, place) => Converted(step, formulation, place));

    /// <summary>This titration with a rounding for the steps that need one and have none.</summary>
    public Titration Rounded(CapsuleRounding rounding) =>
        With((step, _) => !step.IsByWeight || step.Rounding is not null ? step : step.Rounded(rounding));

    /// <summary>This titration with a division for the steps that have none.</summary>
    public Titration Taken(Frequency frequency) =>
        With((step, _) => step.IsPause || step.Frequency is not null ? step : step.Taken(frequency));

    /// <summary>The steps: <c>0.5 mg/kg/day conventional for 28 days, then 1 mg/kg/day conventional until the target</c>.</summary>
    public override string ToString() => string.Join(", then ", Steps);

    /// <summary>The titration as capsules. Steps keep a rounding or division of their own.</summary>
    /// <exception cref="NoCapsulesException">Capsules cannot make a dose; the exception has the first gap.</exception>
    /// <exception cref="FormulationMismatchException">A dose is not of the product's formulation: convert the titration first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An exact dose is above 1,000 mg/day.</exception>
    /// <exception cref="RefusalException">
    /// A spread dose has a pattern other than daily, weekdays lack a date, or there are only pauses.
    /// </exception>
    public Regimen MadeWith(Product product, BodyWeight weight, CapsuleRounding rounding, Frequency frequency)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        ArgumentNullException.ThrowIfNull(frequency);
        return Made(product, weight, rounding, frequency);
    }

    /// <summary>The titration as capsules, when every step states its division and, unless it states a cycle, its rounding.</summary>
    /// <exception cref="RefusalException">A step states none.</exception>
    /// <inheritdoc cref="MadeWith(Product, BodyWeight, CapsuleRounding, Frequency)"/>
    public Regimen MadeWith(Product product, BodyWeight weight) => Made(product, weight, rounding: null, frequency: null);

    /// <summary>The titration as capsules, or the first gap.</summary>
    /// <exception cref="FormulationMismatchException">A dose is not of the product's formulation: convert the titration first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An exact dose is above 1,000 mg/day.</exception>
    /// <exception cref="RefusalException">
    /// A spread dose has a pattern other than daily, weekdays lack a date, or there are only pauses.
    /// </exception>
    public bool TryMadeWith(
        Product product,
        BodyWeight weight,
        CapsuleRounding rounding,
        Frequency frequency,
        [NotNullWhen(true)] out Regimen? regimen,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        ArgumentNullException.ThrowIfNull(frequency);
        return TryMade(product, weight, rounding, frequency, out regimen, out gap);
    }

    /// <summary>The titration as capsules, when every step states its division and rounding, or the first gap.</summary>
    /// <exception cref="RefusalException">A step states none.</exception>
    /// <inheritdoc cref="TryMadeWith(Product, BodyWeight, CapsuleRounding, Frequency, out Regimen?, out CapsuleGap?)"/>
    public bool TryMadeWith(
        Product product, BodyWeight weight, [NotNullWhen(true)] out Regimen? regimen, [NotNullWhen(false)] out CapsuleGap? gap) =>
        TryMade(product, weight, rounding: null, frequency: null, out regimen, out gap);

    private Regimen Made(Product product, BodyWeight weight, CapsuleRounding? rounding, Frequency? frequency) =>
        Regimen.TryMake(this, product, weight, rounding, frequency, out Regimen? regimen, out List<CapsuleGap>? gaps)
            ? regimen
            : throw new NoCapsulesException(gaps);

    private bool TryMade(
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Frequency? frequency,
        [NotNullWhen(true)] out Regimen? regimen,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        bool isMade = Regimen.TryMake(this, product, weight, rounding, frequency, out regimen, out List<CapsuleGap>? gaps);
        gap = gaps?[0];
        return isMade;
    }

    /// <summary>The refusal of pauses alone.</summary>
    internal static Refusal TakesNothing { get; } = Refusal.Of(
        RefusalCode.StepsEmpty, "steps", "A titration has at least one step in which something is taken.");

    private static Titration With(ImmutableArray<TitrationStep> steps, DateOnly? start, string parameter)
    {
        int[] open = [.. Enumerable.Range(0, steps.Length).Where(place => steps[place].Days is null)];
        return open.Length <= 1
            ? new Titration(steps, start)
            : throw new RefusalException(open.Skip(1).Select(StepRefusals.SecondOpen), parameter);
    }

    /// <summary>This titration with changed steps; itself when none changes.</summary>
    private Titration With(Func<TitrationStep, int, TitrationStep> change)
    {
        ImmutableArray<TitrationStep> changed = Steps;
        for (int place = 0; place < Steps.Length; place++)
        {
            TitrationStep step = change(Steps[place], place);
            changed = step == Steps[place] ? changed : changed.SetItem(place, step);
        }

        return changed == Steps ? this : new Titration(changed, Start);
    }

    private static TitrationStep Converted(TitrationStep step, Formulation formulation, int place)
    {
        try
        {
            return step.ConvertedTo(formulation);
        }
        catch (FormulationMismatchException mismatch)
        {
            throw mismatch.Within(Refusal.Element("steps", place));
        }
    }

    private TitrationStep LastFor(int days, string parameter) => Steps[^1].Days is { } stated
        ? throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"Step {Steps.Length} already states its {stated} days."))
        : Steps[^1].For(days, parameter);
}
