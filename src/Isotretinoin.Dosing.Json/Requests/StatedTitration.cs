namespace Isotretinoin.Dosing.Json;

/// <summary>The steps of a titration as read, with the choices for all of them.</summary>
/// <param name="name">The name of the list.</param>
/// <param name="steps">The steps.</param>
/// <param name="fits">Whether the steps are consistent; false when there are none.</param>
internal sealed class StatedTitration(string name, StatedStep[] steps, bool fits)
{
    /// <summary>The titration; null when a part was refused.</summary>
    public Titration? Whole { get; } =
        fits && Array.TrueForAll(steps, step => step.IsWhole) ? Titration.Of(Array.ConvertAll(steps, step => step.Known!)) : null;

    /// <summary>Whether a step is open.</summary>
    public bool IsOpen => Array.Exists(steps, step => step.IsOpen);

    /// <summary>Refuses the steps that cannot be made, when their course was refused.</summary>
    public void Make(RequestReading reading, Product product, BodyWeight weight, DateOnly? start)
    {
        if (steps.Length == 0)
        {
            return;
        }

        // The smallest capsule once a day can always be made: it replaces a refused step.
        TitrationStep least = TitrationStep
            .Cycling(product.Formulation.MilligramsPerDay(product.StrengthsInMilligrams.Min()))
            .Taken(Frequency.OnceDaily);
        try
        {
            var made = Titration.Of([.. steps.Select(step => step.Taken ?? least).Select(step => step.For(step.Days ?? 1))]);
            made = start is { } day1 ? made.StartingOn(day1) : made;
            _ = made.ConvertedTo(product.Formulation).MadeWith(product, weight);
        }
        catch (Exception refused) when (Refusal.Of(refused) is { IsEmpty: false } refusals)
        {
            foreach (Refusal refusal in refusals)
            {
                reading.Add(TitrationReader.Renamed(refusal, name));
            }
        }
    }
}
