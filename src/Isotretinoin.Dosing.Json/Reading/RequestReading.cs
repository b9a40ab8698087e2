namespace Isotretinoin.Dosing.Json;

/// <summary>The state of reading one request: the products it can name and the refusals so far.</summary>
internal sealed class RequestReading(Formulary formulary)
{
    private readonly List<Refusal> refusals = [];

    /// <summary>The products that a request can name, by code.</summary>
    public Formulary Formulary => formulary;

    /// <summary>The members that the request can have; empty until its operation is known.</summary>
    public PropertyNames Names { get; set; } = PropertyNames.None;

    /// <summary>The number of refusals so far.</summary>
    public int Count => refusals.Count;

    /// <summary>The refusals, with members relative to the request, unordered.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    public void Add(Refusal refusal) => refusals.Add(refusal);

    /// <summary>Adds the refusals of an exception; false when it has none.</summary>
    public bool Takes(Exception exception)
    {
        int before = refusals.Count;
        refusals.AddRange(Refusal.Of(exception));
        return refusals.Count > before;
    }

    /// <summary>Prefixes the members of recent refusals with their parent.</summary>
    /// <param name="since">The number of refusals before.</param>
    /// <param name="holder">The parent: <c>steps</c>.</param>
    public void Within(int since, string holder)
    {
        for (int place = since; place < refusals.Count; place++)
        {
            refusals[place] = refusals[place].Within(holder);
        }
    }
}
