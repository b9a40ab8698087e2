using System.Globalization;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// The bytes of a document, read once into pooled memory: every digit is kept, a property that comes twice is a fault, nesting ends at 64,
/// and a leading byte order mark is taken. Without a fault it has a root.
/// </summary>
internal sealed class FhirDocument : IDisposable
{
    /// <summary>The most resources of a document, those contained in others apart.</summary>
    public const int MostResources = 500;

    // Few members are compared with each other; of more, the names are hashed.
    private const int FewMembers = 16;

    private readonly List<FhirEntry> entries = [];

    public FhirDocument(ReadOnlySpan<byte> utf8)
    {
        Tokens = new JsonTokens(utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8);
        Fault = Tokens.AreMalformed
            ? new FhirFault(FhirFaultCode.Malformed, "", $"The document is not readable as JSON. {Tokens.Fault(firstLine: 1)}")
            : !Root.IsObject && !Root.IsList
                ? new FhirFault(FhirFaultCode.NotAResource, "", $"Read {Root.Shown()}. Accepted: a resource, a Bundle, or a list.")
                : DuplicateProperty();
        if (Fault is null)
        {
            Collect(Root, fullUrl: default);
        }
    }

    /// <summary>The values.</summary>
    public JsonTokens Tokens { get; }

    /// <summary>Why it cannot be read; null when it can.</summary>
    public FhirFault? Fault { get; private set; }

    /// <summary>The whole document.</summary>
    public FhirNode Root => new(this, 0);

    /// <summary>
    /// The resources, in the order of the document: the document itself, elements of lists, entries of Bundles, and properties of objects
    /// that are no resources, such as a prefetch.
    /// </summary>
    public IReadOnlyList<FhirEntry> Entries => entries;

    /// <summary>The resources within a value.</summary>
    public IEnumerable<FhirEntry> EntriesIn(FhirNode holder) => entries.Where(entry => holder.Holds(entry.Resource));

    /// <summary>A resource as it was sent.</summary>
    public FhirResource Sent(FhirNode resource) => new(
        resource["resourceType"u8].Text ?? "", resource["id"u8].Text, Root.PathTo(resource), resource.Utf8.ToArray());

    /// <summary>Whether a reference is to a patient, by id or by the address of the Patient in a Bundle.</summary>
    public bool IsOfPatient(string reference, FhirReference patient)
    {
        var stated = FhirReference.Of(reference);
        return (stated.IsSameAs(patient) && stated.Type is null or "Patient") || entries.Exists(entry =>
            entry.FullUrl == reference && entry.Is("Patient") && entry.Key is { } key && FhirReference.Of(key).IsSameAs(patient));
    }

    public void Dispose() => Tokens.Dispose();

    private void Collect(FhirNode value, FhirNode fullUrl)
    {
        if (value.IsList)
        {
            foreach (FhirNode item in value.Items)
            {
                Collect(item, fullUrl: default);
            }
        }
        else if (value["resourceType"u8] is not { IsPresent: true } type)
        {
            foreach (FhirNode member in value.Members)
            {
                Collect(member, fullUrl: default);
            }
        }
        else if (type.Says("Bundle"))
        {
            foreach (FhirNode entry in value["entry"u8].Items)
            {
                Collect(entry["resource"u8], entry["fullUrl"u8]);
            }
        }
        else if (entries.Count < MostResources)
        {
            entries.Add(new FhirEntry(value, fullUrl.Text));
        }
        else
        {
            Fault ??= new FhirFault(
                FhirFaultCode.TooManyResources,
                Root.PathTo(value),
                string.Create(CultureInfo.InvariantCulture, $"The document has more than {MostResources} resources."));
        }
    }

    private FhirFault? DuplicateProperty()
    {
        for (int place = 0; place < Tokens.Count; place++)
        {
            if (new FhirNode(this, place) is { IsObject: true } holder && Duplicate(holder) is { } name)
            {
                return new FhirFault(
                    FhirFaultCode.DuplicateProperty,
                    Root.PathTo(holder),
                    $"The property '{Dosing.Excerpt.Of(name)}' comes twice. Accepted: each property once.");
            }
        }

        return null;
    }

    private string? Duplicate(FhirNode holder)
    {
        Span<int> few = stackalloc int[FewMembers];
        int count = 0;
        HashSet<string>? many = null;
        for (int place = holder.Place + 1; place < holder.End; place = Tokens[place + 1].Next)
        {
            if (count < FewMembers)
            {
                foreach (int other in few[..count])
                {
                    if (Tokens.IsText(Tokens[other], Tokens.Utf8(Tokens[place])))
                    {
                        return Tokens.Text(Tokens[place]);
                    }
                }

                few[count++] = place;
                continue;
            }

            many ??= Names(few);
            if (!many.Add(Tokens.Text(Tokens[place])))
            {
                return Tokens.Text(Tokens[place]);
            }
        }

        return null;
    }

    private HashSet<string> Names(ReadOnlySpan<int> places)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (int place in places)
        {
            names.Add(Tokens.Text(Tokens[place]));
        }

        return names;
    }
}
