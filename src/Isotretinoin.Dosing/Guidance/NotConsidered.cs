using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A fact that a rule needed and that is unknown, or something that a guideline does not cover.</summary>
public sealed class NotConsidered
{
    private static readonly ImmutableArray<NotConsidered> OfFacts = [.. Fact.All.Select(fact => new NotConsidered(fact.Id, fact.Phrase))];

    private NotConsidered(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The identifier on the wire: <c>age</c>, <c>pregnant</c>. Stable.</summary>
    public string Id { get; }

    /// <summary>The description.</summary>
    public string Text { get; }

    /// <summary>The description.</summary>
    public override string ToString() => Text;

    /// <summary>An unknown fact.</summary>
    internal static NotConsidered Of(Fact fact) => OfFacts[fact.Place];

    /// <summary>A missing answer on pregnancy, and on whether the patient can get pregnant if that is missing too.</summary>
    internal static NotConsidered Pregnancy(bool isPotentialKnown) => new(
        Fact.Pregnancy.Id,
        isPotentialKnown ? "pregnancy of a patient who can get pregnant" : "pregnancy, and whether the patient can get pregnant");

    /// <summary>Doses of a formulation without rules in a guideline.</summary>
    internal static NotConsidered Doses(Formulation formulation, Guideline guideline) =>
        new($"doses.{guideline.Id}.{formulation}", $"doses of {formulation}: no rules in {guideline.Id}");

    /// <summary>A missing pregnancy test for the supply, under a guideline with a window.</summary>
    internal static NotConsidered PregnancyTest(Guideline guideline) =>
        new($"pregnancy-test.{guideline.Id}", $"a pregnancy test within {guideline.TestWindow!.Text} before the supply");
}
