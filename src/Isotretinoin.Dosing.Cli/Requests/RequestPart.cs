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

    /// <summary>Whether anything was put into it.</summary>
    public bool IsStated => json is { Count: > 0 };

    /// <summary>Where it is stated.</summary>
    public Place Place => Request.PlaceOf(path);

    /// <summary>A whole request.</summary>
    public static RequestPart Whole(TypedRequest request, JsonObject json) => new(request, "$", () => json);

    /// <summary>States a property.</summary>
    public void Put(string property, JsonNode value, Place place)
    {
        Json[property] = value;
        Request.Note(PathOf(property), place);
    }

    /// <summary>States a property by a text; a text that cannot be read is a mistake.</summary>
    /// <returns>The value; null when the text cannot be read, or states nothing.</returns>
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

    /// <summary>Puts an object at the end of a list.</summary>
    public RequestPart Append(string list, JsonObject value, Place place)
    {
        string element = NextOf(list);
        ListOf(list).Add(value);
        Request.Note(element, place);
        return new RequestPart(Request, element, () => value);
    }

    /// <summary>Puts an element at the end of a list by a text; a text that cannot be read is a mistake.</summary>
    /// <returns>The element when it can be read and is an object; else null.</returns>
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

    /// <summary>Puts the elements of a list by a text at the end of a list; a text that cannot be read is a mistake.</summary>
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

    /// <summary>A list of this object; empty when nothing was put into it.</summary>
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

    /// <summary>Remembers where a property is stated.</summary>
    public void Note(string property, Place place) => Request.Note(PathOf(property), place);

    /// <summary>Remembers what is to be said when the contract misses a property.</summary>
    public void NoteAbsence(string property, Mistake absence) => Request.NoteAbsence(PathOf(property), absence);

    /// <summary>A property that cannot be read, or is missing. The contract is told that there is something, but not what.</summary>
    public void Refuse(string property, Mistake mistake)
    {
        RefuseSaid(property);
        Request.Add(mistake);
    }

    /// <summary>A property that cannot be read, of which that was said.</summary>
    public void RefuseSaid(string property)
    {
        Json[property] = null;
        Request.NoteRefused(PathOf(property));
    }

    /// <summary>An object that cannot be read, of which that was said.</summary>
    public void RefuseWhole() => Request.NoteRefused(path);

    private string PathOf(string property) => $"{path}.{property}";

    private string NextOf(string list) => string.Create(CultureInfo.InvariantCulture, $"{PathOf(list)}[{ListOf(list).Count}]");
}
