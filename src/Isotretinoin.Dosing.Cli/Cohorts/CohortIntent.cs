using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>One intent for every patient of a file, as it was typed and as it is planned.</summary>
/// <param name="flag">The flag that states the doses.</param>
/// <param name="typed">The doses as they were typed.</param>
/// <param name="titration">The doses; each step with its division and rounding.</param>
/// <param name="product">The product.</param>
/// <param name="target">The target; null when every step states its days.</param>
/// <param name="guidelines">What the courses are reviewed under.</param>
internal sealed class CohortIntent(
    string flag, string[] typed, Titration titration, Product product, CumulativeTarget? target, Guideline[] guidelines)
{
    public string Flag { get; } = flag;

    public string Doses { get; } = string.Join(", then ", typed);

    public Product Product { get; } = product;

    public CumulativeTarget? Target { get; } = target;

    public ImmutableArray<Guideline> Guidelines { get; } = [.. guidelines];

    /// <summary>Plans the course of one patient.</summary>
    /// <returns>The course, or null when there is none; then the refusal says why.</returns>
    public Course? Plan(BodyWeight weight, out Refusal? refusal)
    {
        refusal = null;
        try
        {
            if (titration.TryMadeWith(Product, weight, out Regimen? regimen, out CapsuleGap? gap))
            {
                return Target is null ? Course.Plan(regimen) : Course.Plan(regimen, Target);
            }

            refusal = new Refusal(RefusalReason.NoCapsules, $"{weight}: {gap}");
        }
        catch (ArgumentOutOfRangeException) when (FirstAboveMaximum(weight) is { } number && titration.Steps[number - 1].Dose is { } dose)
        {
            string step = $"Step {Show.Whole(number)}: {dose:A} is {dose.For(weight):A}";
            refusal = new Refusal(RefusalReason.DoseOutOfRange, $"{weight}: {step}. Accepted: {DailyDose.Accepted}.");
        }
        catch (CourseTooLongException)
        {
            string most = Show.Days(TitrationStep.MostDays);
            refusal = new Refusal(RefusalReason.CourseTooLong, $"{weight}: the course would last more than {most}.");
        }

        return null;
    }

    private int? FirstAboveMaximum(BodyWeight weight)
    {
        int before = titration.Steps.TakeWhile(step => !(step.Dose?.For(weight).Milligrams > DailyDose.Accepted.Maximum)).Count();
        return before < titration.Steps.Length ? before + 1 : null;
    }
}
