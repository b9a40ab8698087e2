using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What was read about a product: how it is taken with food, or whether it holds soya-bean oil.</summary>
public sealed class ProductFact
{
    private static readonly ProductFact FoodOfConventional = WithFood(
        Documents.MyorisanLabel.Section("Dosage and administration: with food"));

    private static readonly ProductFact FoodOfOthers =
        WithOrWithoutFood(Documents.AbsoricaLabel.Section("Dosage and administration, Tables 1 and 2: with or without meals"));

    private ProductFact(string id, string text, bool isOfFamily, ReadOnlySpan<Citation> sources) =>
        (Id, Text, IsOfFamily, Sources) = (id, text, isOfFamily, [.. sources]);

    /// <summary>Nothing was read. It is never taken for no.</summary>
    public static ProductFact Unknown { get; } = new("unknown", "unknown", isOfFamily: false, []);

    /// <summary>What stands beside every list of products.</summary>
    public static string Caution =>
        "Unknown is not no: the ingredients of that product were not read. Every capsule whose ingredients were read holds soya-bean oil.";

    /// <summary>
    /// The identifier in text and on the wire: <c>with-food</c> or <c>with-or-without-food</c>; <c>yes</c> for soya-bean oil; or
    /// <c>unknown</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>The fact, in words.</summary>
    public string Text { get; }

    /// <summary>Whether it is a fact of the family, since no text of the product itself was read.</summary>
    public bool IsOfFamily { get; }

    /// <summary>Its sources; none when unknown.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>The fact, in words.</summary>
    public override string ToString() => Text;

    internal static ProductFact WithFood(params ReadOnlySpan<Citation> sources) =>
        new("with-food", "with food", isOfFamily: false, sources);

    internal static ProductFact WithOrWithoutFood(params ReadOnlySpan<Citation> sources) =>
        new("with-or-without-food", "with or without food", isOfFamily: false, sources);

    /// <summary>How capsules of a family are taken, by the label of one of them.</summary>
    internal static ProductFact FoodOf(Formulation family)
    {
        ProductFact fact = family == Formulation.Conventional ? FoodOfConventional : FoodOfOthers;
        return new(fact.Id, $"{fact.Text}, by its family", isOfFamily: true, fact.Sources.AsSpan());
    }

    internal static ProductFact Yes(params ReadOnlySpan<Citation> sources) => new("yes", "yes", isOfFamily: false, sources);
}
