using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// One reading of a request, or of a formulary: its values, the products that it can name, and everything that is refused of it.
/// </summary>
internal sealed class RequestReading : IDisposable
{
    private const int UsualMembers = 128;

    private readonly List<Refusal> refusals = [];
    private readonly long firstLine;

    // The index of the value of every member that an object can have, one object after another.
    private int[] places = ArrayPool<int>.Shared.Rent(UsualMembers);
    private int taken;

    /// <summary>Reads the values of a request that begins at a line, from 1, of its file.</summary>
    public RequestReading(ReadOnlySpan<byte> utf8, Formulary formulary, Guidebook guidebook, long firstLine)
    {
        Tokens = new JsonTokens(utf8);
        (Formulary, Guidebook, this.firstLine) = (formulary, guidebook, firstLine);
    }

    /// <summary>The values of the request.</summary>
    public JsonTokens Tokens { get; }

    /// <summary>The products that a request can name, by code.</summary>
    public Formulary Formulary { get; }

    /// <summary>The guidelines that a request can name.</summary>
    public Guidebook Guidebook { get; }

    /// <summary>The members that the request can have; empty until its operation is known.</summary>
    public PropertyNames Names { get; set; } = PropertyNames.None;

    /// <summary>The number of refusals so far.</summary>
    public int Count => refusals.Count;

    /// <summary>The refusals, with members relative to the request, unordered.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    private JsonField? Request => Tokens.AreMalformed ? null : new JsonField(this, 0);

    public bool TryRead([NotNullWhen(true)] out IDosingRequest? request, out ImmutableArray<Refusal> inOrder)
    {
        request = Request is { } field ? RequestReader.Read(field) : null;
        inOrder = InOrder();
        request = inOrder.IsEmpty ? request : null;
        return request is not null;
    }

    /// <summary>Reads and answers. A request with refusals is still answered, to find the others.</summary>
    public bool TryAnswer([NotNullWhen(true)] out IDosingAnswer? answer, out ImmutableArray<Refusal> inOrder)
    {
        answer = null;
        try
        {
            answer = Request is { } field ? RequestReader.Read(field)?.Answer() : null;
        }
        catch (Exception refused) when (Takes(refused))
        {
            answer = null;
        }

        inOrder = InOrder();
        answer = inOrder.IsEmpty ? answer : null;
        return answer is not null;
    }

    public bool TryReadFormulary([NotNullWhen(true)] out Formulary? formulary, out ImmutableArray<Refusal> inOrder)
    {
        formulary = Request is { } field ? ProductReader.Formulary(field) : null;
        inOrder = InOrder();
        formulary = inOrder.IsEmpty ? formulary : null;
        return formulary is not null;
    }

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

    /// <summary>Where an object with so many possible members keeps the index of each one's value; 0 while it is absent.</summary>
    /// <returns>The first of them, for <see cref="PlaceOf"/>.</returns>
    public int TakePlaces(int count)
    {
        if (places.Length - taken < count)
        {
            int[] more = ArrayPool<int>.Shared.Rent(Math.Max(2 * places.Length, taken + count));
            places.AsSpan(0, taken).CopyTo(more);
            ArrayPool<int>.Shared.Return(places);
            places = more;
        }

        places.AsSpan(taken, count).Clear();
        taken += count;
        return taken - count;
    }

    public ref int PlaceOf(int member) => ref places[member];

    public void Dispose()
    {
        Tokens.Dispose();
        ArrayPool<int>.Shared.Return(places);
    }

    private ImmutableArray<Refusal> InOrder() => Request is not { } field
        ? [Refusal.Of(RefusalCode.JsonMalformed, "$", $"The request is not readable as JSON. {Tokens.Fault(firstLine)}")]
        : refusals.Count == 0 ? []
        : [.. RequestOrder.Of(field)];
}
