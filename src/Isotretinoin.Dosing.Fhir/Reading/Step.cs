namespace Isotretinoin.Dosing.Fhir;

/// <summary>The dosages that are taken together, and since when.</summary>
/// <param name="Since">The day from which they are.</param>
/// <param name="Stays">The dosages with their days.</param>
internal sealed record Step(long Since, List<Stay> Stays)
{
    /// <summary>The orders, in the order of the document.</summary>
    public IEnumerable<ReadRequest> Requests =>
        Stays.Select(stay => stay.Dosage.Request).Distinct().OrderBy(request => request.Node.Place);

    /// <summary>
    /// The steps of orders, the one of a day first, then the later ones, then those before. Orders whose days overlap are of one step; a
    /// step whose dosages are all in another is none of its own.
    /// </summary>
    public static List<Step> Of(IEnumerable<ReadRequest> requests, DateOnly asOf)
    {
        Stay[] stays = [.. requests.SelectMany(request => Stay.Of(request, asOf))];
        Step[] moments =
        [
            .. stays.Select(stay => stay.First).Distinct().Order()
                .Select(day => new Step(day, [.. stays.Where(stay => stay.First <= day && stay.Last >= day)])),
        ];

        // What all lasts until the next moment is taken together with what begins then.
        List<Step> steps = [.. moments.Where((step, place) =>
            place == moments.Length - 1 || moments[place + 1].Since > step.Stays.Min(stay => stay.Last))];
        int today = Math.Max(0, steps.FindLastIndex(step => step.Since <= asOf.DayNumber));
        return [.. steps.Skip(today), .. steps.Take(today)];
    }
}
