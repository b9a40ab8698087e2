using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A statement of a guideline that a review cannot check: advice to the patient, or a date of a calendar.</summary>
public sealed class GuidelineStatement
{
    internal GuidelineStatement(string id, string sentence, Citation source, params ReadOnlySpan<RuleNumber> numbers)
        : this(id, sentence, source, [.. numbers], advice: null)
    {
    }

    private GuidelineStatement(
        string id, string sentence, Citation source, ImmutableArray<RuleNumber> numbers, PatientAdvice? advice) =>
        (Id, Sentence, Source, Numbers, Advice) = (id, sentence, source, numbers, advice);

    /// <summary>The stable identifier, unique among all rules and statements: <c>ipledge.window</c>.</summary>
    public string Id { get; }

    /// <summary>The sentence.</summary>
    public string Sentence { get; }

    /// <summary>Its numbers.</summary>
    public ImmutableArray<RuleNumber> Numbers { get; }

    /// <summary>Where it was read.</summary>
    public Citation Source { get; }

    /// <summary>Identifier and sentence.</summary>
    public override string ToString() => $"{Id}: {Sentence}";

    /// <summary>The statement in words for a patient; null when it is for clinicians alone.</summary>
    internal PatientAdvice? Advice { get; }

    /// <summary>This statement with words for patients.</summary>
    internal GuidelineStatement Telling(AdviceTopic topic, string words) => With(new PatientAdvice(topic, words, CanGetPregnant: null));

    /// <summary>This statement with words for patients who can, or cannot, get pregnant.</summary>
    internal GuidelineStatement Telling(AdviceTopic topic, YesNoUnknown canGetPregnant, string words) =>
        With(new PatientAdvice(topic, words, canGetPregnant));

    private GuidelineStatement With(PatientAdvice advice) => new(Id, Sentence, Source, Numbers, advice);
}
