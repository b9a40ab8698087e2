using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A titration: <c>steps</c>, or another list of them, with the <c>division</c> and the <c>rounding</c> for those that have none.
/// </summary>
internal static class TitrationReader
{
    /// <summary>Reads a list of steps, with the refusals that hold for every weight.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="product">The product; null when refused.</param>
    /// <param name="isDated">Whether the date of day 1 is stated, or refused.</param>
    /// <param name="mayBeOpen">Whether one of them may be open.</param>
    /// <returns>The steps; null when they are not a list.</returns>
    public static StatedTitration? Read(JsonMembers request, string name, Product? product, bool isDated, bool mayBeOpen)
    {
        StatedStep[]? steps = request.Required(name, product, (field, known) => field.Items(known, StepReader.Read));
        var choices = StatedChoices.Of(request);
        if (steps is null)
        {
            return null;
        }

        int before = request.Reading.Count;
        Order(request, name, steps, mayBeOpen);
        bool fits = request.Reading.Count == before;
        for (int place = 0; place < steps.Length; place++)
        {
            steps[place] = steps[place].With(choices);
            foreach (Refusal refusal in steps[place].Known?.WhyNotMade(place, isDated) ?? [])
            {
                request.Reading.Add(Renamed(refusal, name));
            }
        }

        return new StatedTitration(name, steps, fits);
    }

    private static void Order(JsonMembers request, string name, StatedStep[] steps, bool mayBeOpen)
    {
        if (steps.Length == 0)
        {
            request.Reading.Add(Refusal.Of(RefusalCode.StepsEmpty, name, "A titration needs at least one step."));
        }

        int[] open = [.. Enumerable.Range(0, steps.Length).Where(place => steps[place].IsOpen)];
        foreach (int place in open.Skip(mayBeOpen ? 1 : 0))
        {
            string days = string.Create(CultureInfo.InvariantCulture, $"{name}[{place}].days");
            request.Reading.Add(mayBeOpen
                ? Refusal.Of(RefusalCode.StepsSeveralOpen, days, "Only one step may be open; the others state their days.")
                : Refusal.Of(RefusalCode.StepsOpenNotLast, days, "First steps are followed by others: they state their days."));
        }

        if (mayBeOpen && open.Length > 0 && !request.Has("target") && !request.Has("until"))
        {
            request.Reading.Add(Refusal.Of(
                RefusalCode.TargetRequired,
                "target",
                "A step is open until a target: state the target, the days of the step, or until when it goes on."));
        }
    }

    /// <summary>The library's refusals of <c>steps</c>, for a list with another name.</summary>
    public static Refusal Renamed(Refusal refusal, string name) => refusal.Member.StartsWith("steps", StringComparison.Ordinal)
        ? Refusal.Of(refusal.Code, name + refusal.Member["steps".Length..], refusal.Sentence)
        : refusal;
}
