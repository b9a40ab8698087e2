using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A rule or a statement of a guideline, as a clinician looks it up.</summary>
public sealed class GuidelineEntry
{
    internal GuidelineEntry(Guideline guideline, Rule rule) => (Guideline, Rule) = (guideline, rule);

    internal GuidelineEntry(Guideline guideline, GuidelineStatement statement) => (Guideline, Statement) = (guideline, statement);

    /// <summary>The guideline, in one edition.</summary>
    public Guideline Guideline { get; }

    /// <summary>The rule, which a review checks; null for a statement.</summary>
    public Rule? Rule { get; }

    /// <summary>The statement, which a review cannot check; null for a rule.</summary>
    public GuidelineStatement? Statement { get; }

    /// <summary>The identifier: <c>us-label.food</c>.</summary>
    public string Id => Rule?.Id ?? Statement!.Id;

    /// <summary>The sentence.</summary>
    public string Sentence => Rule?.Sentence ?? Statement!.Sentence;

    /// <summary>The numbers, with their units.</summary>
    public ImmutableArray<RuleNumber> Numbers => Rule?.Numbers ?? Statement!.Numbers;

    /// <summary>The source, with its grade.</summary>
    public Citation Source => Rule?.Source ?? Statement!.Source;

    /// <summary>The source of the numbers; that of the sentence unless they are this product's own.</summary>
    public Citation NumbersSource => Rule?.NumbersSource ?? Source;

    /// <summary>The questions on which other sources disagree with it; none for a host's own.</summary>
    public ImmutableArray<Dispute> Disputes => [.. Dispute.All.Where(dispute => dispute.Concerns(Id))];

    /// <summary>Identifier and sentence.</summary>
    public override string ToString() => $"{Id}: {Sentence}";

    /// <summary>Whether a text names it: its identifier, the beginning of it up to a dot, or the code of its findings.</summary>
    internal bool IsNamed(string text) =>
        Id == text || Id.StartsWith($"{text}.", StringComparison.Ordinal) || Rule?.FindingCode == text;
}
