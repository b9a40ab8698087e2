using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Something that a rule needed and nobody stated, or that a guideline does not cover.</summary>
public sealed class NotConsidered
{
    private static readonly ImmutableArray<NotConsidered> OfFacts = [.. Fact.All.Select(fact => new NotConsidered(fact.Id, fact.Phrase))];

    private NotConsidered(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The identifier on the wire: <c>age</c>, <c>pregnant</c>. It is stable.</summary>
    public string Id { get; }

    /// <summary>What was not considered, in a few words.</summary>
    public string Text { get; }

    /// <summary>What was not considered, in a few words.</summary>
    public override string ToString() => Text;

    /// <summary>A fact that nobody stated.</summary>
    internal static NotConsidered Of(Fact fact) => OfFacts[fact.Place];

    /// <summary>A pregnancy that nobody stated; and whether the patient can get pregnant, where that is not stated either.</summary>
    internal static NotConsidered Pregnancy(bool isPotentialKnown) => new(
        Fact.Pregnancy.Id,
        isPotentialKnown ? "pregnancy of a patient who can get pregnant" : "pregnancy, and whether the patient can get pregnant");

    /// <summary>Doses of a formulation under a guideline that states none.</summary>
    internal static NotConsidered Doses(Formulation formulation, Guideline guideline) =>
        new($"doses.{guideline.Id}.{formulation}", $"doses of {formulation} under {guideline.Id}, which states none");

    /// <summary>A pregnancy test that covers the supply under a guideline that asks for one.</summary>
    internal static NotConsidered PregnancyTest(Guideline guideline) =>
        new($"pregnancy-test.{guideline.Id}", $"a pregnancy test within {guideline.TestWindow!.Text} before the supply");
}
