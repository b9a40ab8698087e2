using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A set of rules in one edition.</summary>
public sealed class Guideline
{
    internal Guideline(string id, string title, string edition, params ReadOnlySpan<Rule> rules) =>
        (Id, Title, Edition, Rules) = (id, title, edition, [.. rules]);

    /// <summary>The identifier in text and on the wire: <c>us-label</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The edition: the date up to which its sources were read.</summary>
    public string Edition { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Reviews a course under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Course course) => Isotretinoin.Dosing.Review.Of(course, this);

    /// <summary>Identifier and edition.</summary>
    public override string ToString() => $"{Id} ({Edition})";
}
