using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// Something that a review leaves out: an unknown fact that a rule needs, doses that a guideline does not cover, or a stated fact that no
/// rule reads.
/// </summary>
public sealed class ReviewFact
{
    private static readonly ImmutableArray<ReviewFact> OfFacts = [.. Fact.All.Select(fact => new ReviewFact(fact.Id, fact.Phrase))];

    private static readonly ReviewFact PregnancyIfPossible =
        new(Fact.Pregnancy.Id, "pregnancy of a patient who can get pregnant");

    private static readonly ReviewFact PregnancyAndPotential =
        new(Fact.Pregnancy.Id, "pregnancy, and whether the patient can get pregnant");

    private ReviewFact(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The identifier on the wire: <c>age</c>, <c>pregnant</c>, <c>breastFeeding</c>. Stable.</summary>
    public string Id { get; }

    /// <summary>The description.</summary>
    public string Text { get; }

    /// <summary>The description.</summary>
    public override string ToString() => Text;

    /// <summary>A fact, unknown or not read.</summary>
    internal static ReviewFact Of(Fact fact) => OfFacts[fact.Place];

    /// <summary>Facts, unknown or not read, in the order of the list of facts not considered.</summary>
    internal static ImmutableArray<ReviewFact> Of(FactSet facts)
    {
        if (facts.IsEmpty)
        {
            return [];
        }

        var all = new ReviewFact[facts.Count];
        ulong left = facts.Bits;
        for (int place = 0; place < all.Length; place++, left &= left - 1)
        {
            all[place] = OfFacts[BitOperations.TrailingZeroCount(left)];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>A missing answer on pregnancy, and on whether the patient can get pregnant if that is missing too.</summary>
    internal static ReviewFact Pregnancy(bool isPotentialKnown) => isPotentialKnown ? PregnancyIfPossible : PregnancyAndPotential;

    /// <summary>Doses of a formulation without rules in a guideline.</summary>
    internal static ReviewFact Doses(Formulation formulation, string guideline) =>
        new($"doses.{guideline}.{formulation}", $"doses of {formulation}: no rules in {guideline}");

    /// <summary>A missing pregnancy test for the supply, under a guideline with a window.</summary>
    internal static ReviewFact PregnancyTest(string guideline, RuleNumber window) =>
        new($"pregnancy-test.{guideline}", $"a pregnancy test within {window.Text} before the supply");

    /// <summary>A list with this at its end, unless it has one of this id, as of another edition.</summary>
    internal ImmutableArray<ReviewFact> AddedTo(ImmutableArray<ReviewFact> list)
    {
        foreach (ReviewFact listed in list)
        {
            if (listed.Id == Id)
            {
                return list;
            }
        }

        return list.Add(this);
    }
}
