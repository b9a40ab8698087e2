namespace Isotretinoin.Dosing.Json;

/// <summary>One reading of a request: its values, the products that it can name, and everything that is refused of it.</summary>
internal sealed class RequestReading(JsonTokens tokens, Formulary formulary, Guidebook guidebook)
{
    private readonly List<Refusal> refusals = [];

    /// <summary>The values of the request.</summary>
    public JsonTokens Tokens => tokens;

    /// <summary>The products that a request can name, by code.</summary>
    public Formulary Formulary => formulary;

    /// <summary>The guidelines that a request can name.</summary>
    public Guidebook Guidebook => guidebook;

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
