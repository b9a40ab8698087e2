namespace Isotretinoin.Dosing.Tests;

/// <summary>Two reviews either side of a rule's bound: at it nothing is found, one step beyond it exactly this rule is, and what must come with it.</summary>
internal sealed record RuleVector(string Rule, Review At, Review Beyond, params string[] Companions)
{
    public override string ToString() => Rule;
}
