using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What every way begins with: the first steps and what was taken before them.</summary>
internal sealed class WayLead
{
    private WayLead(ImmutableArray<TitrationStep> steps, WayStand stand, WayTraits traits) =>
        (Steps, Stand, Traits) = (steps, stand, traits);

    /// <summary>The first steps; none when not stated.</summary>
    public ImmutableArray<TitrationStep> Steps { get; }

    /// <summary>The end of the last of them.</summary>
    public WayStand Stand { get; }

    public WayTraits Traits { get; }

    /// <summary>Makes the first steps of a question.</summary>
    /// <exception cref="ArgumentException">One of them is refused; the member is <c>first</c>.</exception>
    public static WayLead Of(WayQuestion question)
    {
        if (question.First is null)
        {
            return new WayLead([], default, default);
        }

        try
        {
            Titration first = question.First.ConvertedTo(question.Product.Formulation);
            return Of(Made(first.Steps, question), first.Steps, question);
        }
        catch (Exception refused) when (Refusal.Of(refused) is { IsEmpty: false } refusals)
        {
            throw new RefusalException([.. refusals.Select(refusal => refusal.Renamed("steps", "first"))]);
        }
    }

    private static WayLead Of(IEnumerable<RegimenStep> made, ImmutableArray<TitrationStep> steps, WayQuestion question)
    {
        (WayStand stand, WayTraits traits) = (default, default);
        foreach (RegimenStep step in made)
        {
            int days = step.Days!.Value;
            long leftOver = question.Packs is { } packs ? new LeftOvers(step.Cycle, question.SupplyDays, packs).In(days) : 0;
            stand = stand.After(days, step.Cycle.MilligramsIn(days), leftOver);
            traits = traits.And(WayTraits.Of(step.Cycle));
        }

        return new WayLead(steps, stand, traits);
    }

    // The smallest dose of the product follows, since pauses alone are not a titration.
    private static IEnumerable<RegimenStep> Made(ImmutableArray<TitrationStep> first, WayQuestion question)
    {
        MakeableDoses makeable = question.Frequency.MakeableWith(question.Product);
        TitrationStep last = new WayDose(makeable.Daily(makeable.AtLeast(1)), question.SupplyDays, packs: null).Step;
        var titration = Titration.Of([.. first, last]);
        titration = question.Start is { } start ? titration.StartingOn(start) : titration;
        return titration.MadeWith(question.Product, question.Weight).Steps.Take(first.Length);
    }
}
