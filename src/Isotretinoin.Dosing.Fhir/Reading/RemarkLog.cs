using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The remarks about one resource.</summary>
internal sealed class RemarkLog(FhirNode resource)
{
    private readonly List<Remark> remarks = [];

    public bool HasRefusal => remarks.Exists(remark => remark.IsRefusal);

    /// <summary>The remarks, refusals first.</summary>
    public ImmutableArray<Remark> InOrder => remarks.Count == 0
        ? []
        : [.. remarks.OrderBy(remark => RemarkWeight.All.IndexOf(remark.Weight))];

    /// <summary>The element, or what holds it, was not used.</summary>
    public void Refuse(RemarkCode code, FhirNode at, string member, string sentence) =>
        Add(code, RemarkWeight.Refusal, at, member, sentence);

    /// <summary>The element was used as the sentence says.</summary>
    public void Note(RemarkCode code, FhirNode at, string member, string sentence) =>
        Add(code, RemarkWeight.Notice, at, member, sentence);

    /// <summary>An element that could matter is read by nothing.</summary>
    public void NotRead(RemarkCode code, FhirNode at, string sentence) => Add(code, RemarkWeight.NotRead, at, "", sentence);

    /// <summary>Each of some members that is there is read by nothing.</summary>
    public void NotRead(FhirNode holder, params ReadOnlySpan<string> members)
    {
        foreach (FhirNode member in holder.Members)
        {
            foreach (string name in members)
            {
                if (member.IsNamed(name))
                {
                    NotRead(RemarkCode.ElementNotRead, member, $"'{name}' is not used.");
                }
            }
        }
    }

    public void AddAll(RemarkLog other) => remarks.AddRange(other.remarks);

    /// <summary>Whether a remark of a code is there already, so that it is said once.</summary>
    public bool Has(RemarkCode code) => remarks.Exists(remark => remark.Code == code);

    private void Add(RemarkCode code, RemarkWeight weight, FhirNode at, string member, string sentence)
    {
        string type = resource["resourceType"u8].Text ?? "";
        string path = resource.Holds(at) ? resource.PathTo(at) : "";
        string[] parts = [type, path, member];
        remarks.Add(new Remark(
            code,
            weight,
            resource["id"u8].Text is { } id ? $"{type}/{Dosing.Excerpt.Of(id)}" : type,
            string.Join('.', parts.Where(part => part.Length > 0)),
            sentence));
    }
}
