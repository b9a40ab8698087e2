namespace Isotretinoin.Dosing.Json;

/// <summary>One reading of a request: its values, the products that it can name, and everything that is refused of it.</summary>
internal sealed class RequestReading(JsonTokens tokens, Formulary formulary)
{
    private readonly List<Refusal> refusals = [];

    /// <summary>The values of the request.</summary>
    public JsonTokens Tokens => tokens;

    /// <summary>The products that a request names by their codes.</summary>
    public Formulary Formulary => formulary;

    /// <summary>The members that the request can have; none while nobody knows what it asks for.</summary>
    public PropertyNames Names { get; set; } = PropertyNames.None;

    /// <summary>How much was refused so far.</summary>
    public int Count => refusals.Count;

    /// <summary>What was refused, each with its member counted from the request, in no order.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    public void Add(Refusal refusal) => refusals.Add(refusal);

    /// <summary>Takes what an exception of the library refuses; false when it refuses nothing of the domain.</summary>
    public bool Takes(Exception exception)
    {
        int before = refusals.Count;
        refusals.AddRange(Refusal.Of(exception));
        return refusals.Count > before;
    }

    /// <summary>Counts the members of what was refused lately from what holds them.</summary>
    /// <param name="since">How much was refused before.</param>
    /// <param name="holder">What holds them: <c>steps</c>.</param>
    public void Within(int since, string holder)
    {
        for (int place = since; place < refusals.Count; place++)
        {
            refusals[place] = refusals[place].Within(holder);
        }
    }
}
