using System.Globalization;
using System.Text;
using System.Text.Json;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>A value of a document, or the absence of one. A null of JSON is absent.</summary>
internal readonly struct FhirNode
{
    private readonly FhirDocument? document;

    public FhirNode(FhirDocument document, int place) => (this.document, Place) = (document, place);

    /// <summary>Where it stands in the document.</summary>
    public int Place { get; }

    public bool IsPresent => document is not null;

    public bool IsObject => IsPresent && Token.Type == JsonTokenType.StartObject;

    public bool IsList => IsPresent && Token.Type == JsonTokenType.StartArray;

    /// <summary>The index of the value after it and its content.</summary>
    public int End => Token.Next;

    public bool IsTrue => IsPresent && Token.Type == JsonTokenType.True;

    /// <summary>A text; null when it is none.</summary>
    public string? Text => IsPresent && Token.Type == JsonTokenType.String ? document!.Tokens.Text(Token) : null;

    /// <summary>A number with every digit; null when it is none.</summary>
    public ExactNumber? Number =>
        IsPresent && Token.Type == JsonTokenType.Number ? ExactNumber.Of(document!.Tokens.Bytes(Token)) : null;

    /// <summary>The bytes as they stand in the document; valid while it is.</summary>
    public ReadOnlySpan<byte> Utf8 => IsPresent ? document!.Tokens.Bytes(Token).Span : [];

    /// <summary>The values of a list, or of the members of an object; a value where FHIR has a list is a list of one.</summary>
    public FhirNodes Items => new(this, isOfMembers: false);

    /// <summary>The values of the members of an object.</summary>
    public FhirNodes Members => new(this, isOfMembers: true);

    /// <summary>Whether a value that is a member has this name, of ASCII characters alone.</summary>
    public bool IsNamed(string ascii) => document!.Tokens.IsText(document.Tokens[Place - 1], ascii);

    /// <summary>The name of a value that is a member.</summary>
    public string Name => document!.Tokens.Text(document.Tokens[Place - 1]);

    private ref readonly JsonToken Token => ref document!.Tokens[Place];

    /// <summary>The member of a name; absent when there is none.</summary>
    public FhirNode this[ReadOnlySpan<byte> name]
    {
        get
        {
            foreach (FhirNode member in Members)
            {
                if (document!.Tokens.IsText(document.Tokens[member.Place - 1], name))
                {
                    return member;
                }
            }

            return default;
        }
    }

    /// <summary>Whether it has a member of a name, also one that is null.</summary>
    public bool HasMember(string ascii)
    {
        for (int place = Place + 1; IsObject && place < End; place = document!.Tokens[place + 1].Next)
        {
            if (document!.Tokens.IsText(document.Tokens[place], ascii))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is this text, of ASCII characters alone.</summary>
    public bool Says(string ascii) => IsPresent && Token.Type == JsonTokenType.String && document!.Tokens.IsText(Token, ascii);

    /// <summary>Whether it holds another value.</summary>
    public bool Holds(FhirNode other) => IsPresent && other.IsPresent && other.Place >= Place && other.Place < End;

    /// <summary>The value at a place of the same document.</summary>
    public FhirNode At(int place) =>
        document!.Tokens[place].Type == JsonTokenType.Null ? default : new FhirNode(document, place);

    /// <summary>The value as it was written, cut, for a sentence.</summary>
    public string Shown() => !IsPresent ? "nothing"
        : IsObject ? "an object"
        : IsList ? "a list"
        : Text is { } text ? $"'{Dosing.Excerpt.Of(text)}'"
        : Dosing.Excerpt.Of(Encoding.UTF8.GetString(Utf8));

    /// <summary>The path of a value within it: <c>dosageInstruction[0].timing</c>; empty for itself.</summary>
    public string PathTo(FhirNode inner)
    {
        var path = new StringBuilder();
        FhirNode holder = this;
        while (holder.Place != inner.Place)
        {
            (FhirNode next, int index) = holder.Towards(inner);
            _ = holder.IsList
                ? path.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : path.Append(path.Length == 0 ? "" : ".").Append(Json.Excerpt.OfName(next.Name));
            holder = next;
        }

        return path.ToString();
    }

    private (FhirNode Next, int Index) Towards(FhirNode inner)
    {
        int index = 0;
        int step = IsObject ? 2 : 1;
        for (int place = Place + step; place < End; place = document!.Tokens[place].Next + step - 1)
        {
            if (inner.Place >= place && inner.Place < document!.Tokens[place].Next)
            {
                return (new FhirNode(document, place), index);
            }

            index++;
        }

        throw new InvalidOperationException("The value is not within this one.");
    }
}
