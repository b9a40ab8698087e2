using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A request of the contract, filled in from flags and files. It records the place of each part, so that a refusal names what was typed.
/// </summary>
internal sealed partial class TypedRequest
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mistake> absences = new(StringComparer.Ordinal);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private readonly List<Mistake> mistakes = [];
    private Func<string, Place> elsewhere;

    /// <param name="given">The parsed command line.</param>
    /// <param name="operation">The operation.</param>
    public TypedRequest(ParseResult given, Operation operation)
    {
        Given = given;
        Root = RequestPart.Whole(this, new JsonObject { ["op"] = operation.Id });
        elsewhere = _ => new Place(given.CommandResult.Command.Name, Place.Last);
    }

    /// <summary>The parsed command line.</summary>
    public ParseResult Given { get; }

    /// <summary>The whole request.</summary>
    public RequestPart Root { get; private set; }

    /// <summary>The products by code.</summary>
    public Formulary Formulary { get; set; } = Catalogue.Formulary;

    /// <summary>Takes a whole request from a file, whose parts are named by path.</summary>
    public void Take(JsonObject request, string file)
    {
        Root = RequestPart.Whole(this, request);
        elsewhere = path => new Place($"{file}: {path}", Place.OfFiles);
    }

    /// <summary>Records a mistake.</summary>
    public void Add(Mistake mistake) => mistakes.Add(mistake);

    /// <summary>Records the place of a part.</summary>
    public void Note(string path, Place place) => places[path] = place;

    /// <summary>Records the mistake for a missing part. In a path, <c>[]</c> means every element.</summary>
    public void NoteAbsence(string path, Mistake absence) => absences[path] = absence;

    /// <summary>Records an unreadable part that is already reported, so that its refusals are not.</summary>
    public void NoteRefused(string path) => refused.Add(path);

    /// <summary>Whether there are mistakes.</summary>
    public bool IsWrong => mistakes.Count > 0;

    /// <summary>All mistakes, with additional ones.</summary>
    public WrongInputException Wrong(IEnumerable<Mistake> more) => new(mistakes.Concat(more));

    /// <summary>The answer to the request.</summary>
    /// <exception cref="WrongInputException">There are mistakes, one line each.</exception>
    public IDosingAnswer Answer()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Root.Json.ToJsonString());
        bool isAnswered = DosingContract.Of(Formulary).TryAnswer(utf8, out IDosingAnswer? answer, out var refusals);
        return isAnswered && mistakes.Count == 0
            ? answer!
            : throw Wrong(isAnswered ? [] : refusals.Where(refusal => !IsSaid(refusal.Member)).Select(Said));
    }

    /// <summary>The place of a part, else of its parent, else of its first child.</summary>
    public Place PlaceOf(string path) =>
        SelfAndHolders(path).Select(places.GetValueOrDefault).FirstOrDefault(place => place is not null)
        ?? (path == "$" ? null : places.Where(known => IsWithin(known.Key, path)).Select(known => known.Value).MinBy(place => place.Rank))
        ?? elsewhere(path);

    private bool IsSaid(string path) => SelfAndHolders(path).Any(refused.Contains);

    private Mistake Said(Refusal refusal) => !IsStated(refusal.Member) && AbsenceOf(refusal.Member) is { } absence
        ? absence
        : Mistake.At(PlaceOf(refusal.Member), TypedForm.Of(refusal, PlaceOf(refusal.Member)));

    private Mistake? AbsenceOf(string path) =>
        absences.GetValueOrDefault(path) ?? absences.GetValueOrDefault(AnyElement().Replace(path, "[]"));

    private bool IsStated(string path)
    {
        JsonNode? part = Root.Json;
        foreach (Match step in Steps().Matches(path))
        {
            part = (part, step.Groups["place"]) switch
            {
                (JsonObject holder, { Success: false }) => holder[step.Groups["name"].Value],
                (
                    JsonArray list,
                    { Success: true, ValueSpan: var digits })
                    when int.Parse(digits, CultureInfo.InvariantCulture) is var place && place < list.Count => list[place],
                _ => null,
            };
        }

        return part is not null;
    }

    private static bool IsWithin(string path, string holder) =>
        path.Length > holder.Length && path.StartsWith(holder, StringComparison.Ordinal) && path[holder.Length] is '.' or '[';

    private static IEnumerable<string> SelfAndHolders(string path)
    {
        for (int length = path.Length; length > 0; length = path.AsSpan(0, length).LastIndexOfAny('.', '['))
        {
            yield return path[..length];
        }
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex AnyElement();

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\[(?<place>[0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Steps();
}
