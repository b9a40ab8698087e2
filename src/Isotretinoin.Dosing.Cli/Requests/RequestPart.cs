using System.Globalization;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>An object of a request that is being filled in. It is there once something is put into it.</summary>
internal sealed class RequestPart
{
    private readonly string path;
    private readonly Func<JsonObject> make;
    private JsonObject? json;

    private RequestPart(TypedRequest request, string path, Func<JsonObject> make) =>
        (Request, this.path, this.make) = (request, path, make);

    /// <summary>The request that it belongs to.</summary>
    public TypedRequest Request { get; }

    /// <summary>The object.</summary>
    public JsonObject Json => json ??= make();

    /// <summary>Whether it has any content.</summary>
    public bool IsStated => json is { Count: > 0 };

    /// <summary>Its place.</summary>
    public Place Place => Request.PlaceOf(path);

    /// <summary>A whole request.</summary>
    public static RequestPart Whole(TypedRequest request, JsonObject json) => new(request, "$", () => json);

    /// <summary>Sets a property.</summary>
    public void Put(string property, JsonNode value, Place place)
    {
        Json[property] = value;
        Request.Note(PathOf(property), place);
    }

    /// <summary>Sets a property from a text; an unreadable text is a mistake.</summary>
    /// <returns>The value; null when the text is unreadable or empty.</returns>
    public JsonNode? Put(string property, StatedText text, TextForm form)
    {
        if (!form.TryRead(text.Text, out JsonNode? value))
        {
            Refuse(property, form.Unreadable(text));
        }
        else if (value is not null)
        {
            Put(property, value, text.Place);
        }

        return value;
    }

    /// <summary>Appends an object to a list.</summary>
    public RequestPart Append(string list, JsonObject value, Place place)
    {
        string element = NextOf(list);
        ListOf(list).Add((JsonNode)value);
        Request.Note(element, place);
        return new RequestPart(Request, element, () => value);
    }

    /// <summary>Appends an element to a list from a text; an unreadable text is a mistake.</summary>
    /// <returns>The element if it is a readable object; else null.</returns>
    public RequestPart? Append(string list, StatedText text, TextForm form)
    {
        string element = NextOf(list);
        bool isReadable = form.TryRead(text.Text, out JsonNode? value);
        ListOf(list).Add(value);
        Request.Note(element, text.Place);
        if (!isReadable)
        {
            Request.NoteRefused(element);
            Request.Add(form.Unreadable(text));
        }

        return value is JsonObject known ? new RequestPart(Request, element, () => known) : null;
    }

    /// <summary>Appends elements to a list from a text; an unreadable text is a mistake.</summary>
    public void AppendAll(string list, StatedText text, TextForm form)
    {
        if (!form.TryRead(text.Text, out JsonNode? value))
        {
            _ = Append(list, text, form);
            return;
        }

        foreach (JsonNode? element in value!.AsArray())
        {
            _ = Append(list, (JsonObject)element!.DeepClone(), text.Place);
        }
    }

    /// <summary>A list of this object; may be empty.</summary>
    public JsonArray ListOf(string property)
    {
        if (Json[property] is not JsonArray list)
        {
            Json[property] = list = [];
        }

        return list;
    }

    /// <summary>The objects of a list.</summary>
    public IEnumerable<RequestPart> Elements(string list) => ListOf(list).Select((element, place) =>
        new RequestPart(Request, string.Create(CultureInfo.InvariantCulture, $"{PathOf(list)}[{place}]"), () => element!.AsObject()));

    /// <summary>An object within this one.</summary>
    public RequestPart Within(string property) => new(Request, PathOf(property), () =>
    {
        if (Json[property] is not JsonObject held)
        {
            Json[property] = held = [];
        }

        return held;
    });

    /// <summary>Records the place of a property.</summary>
    public void Note(string property, Place place) => Request.Note(PathOf(property), place);

    /// <summary>Records the mistake for a missing property.</summary>
    public void NoteAbsence(string property, Mistake absence) => Request.NoteAbsence(PathOf(property), absence);

    /// <summary>A property that is unreadable or missing; a placeholder stands for it in the request.</summary>
    public void Refuse(string property, Mistake mistake)
    {
        RefuseSaid(property);
        Request.Add(mistake);
    }

    /// <summary>A property that is unreadable, already reported.</summary>
    public void RefuseSaid(string property)
    {
        Json[property] = null;
        Request.NoteRefused(PathOf(property));
    }

    /// <summary>An object that is unreadable, already reported.</summary>
    public void RefuseWhole() => Request.NoteRefused(path);

    private string PathOf(string property) => $"{path}.{property}";

    private string NextOf(string list) => string.Create(CultureInfo.InvariantCulture, $"{PathOf(list)}[{ListOf(list).Count}]");
}
