using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// Something that a review leaves out: an unknown fact that a rule needs, doses that a guideline does not cover, or a stated fact that no
/// rule reads.
/// </summary>
public sealed class ReviewFact
{
    private static readonly ImmutableArray<ReviewFact> OfFacts = [.. Fact.All.Select(fact => new ReviewFact(fact.Id, fact.Phrase))];

    private ReviewFact(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The identifier on the wire: <c>age</c>, <c>pregnant</c>, <c>breastFeeding</c>. Stable.</summary>
    public string Id { get; }

    /// <summary>The description.</summary>
    public string Text { get; }

    /// <summary>The description.</summary>
    public override string ToString() => Text;

    /// <summary>A fact, unknown or not read.</summary>
    internal static ReviewFact Of(Fact fact) => OfFacts[fact.Place];

    /// <summary>A missing answer on pregnancy, and on whether the patient can get pregnant if that is missing too.</summary>
    internal static ReviewFact Pregnancy(bool isPotentialKnown) => new(
        Fact.Pregnancy.Id,
        isPotentialKnown ? "pregnancy of a patient who can get pregnant" : "pregnancy, and whether the patient can get pregnant");

    /// <summary>Doses of a formulation without rules in a guideline.</summary>
    internal static ReviewFact Doses(Formulation formulation, Guideline guideline) =>
        new($"doses.{guideline.Id}.{formulation}", $"doses of {formulation}: no rules in {guideline.Id}");

    /// <summary>A missing pregnancy test for the supply, under a guideline with a window.</summary>
    internal static ReviewFact PregnancyTest(Guideline guideline) =>
        new($"pregnancy-test.{guideline.Id}", $"a pregnancy test within {guideline.TestWindow!.Text} before the supply");
}
