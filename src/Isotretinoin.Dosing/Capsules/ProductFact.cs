using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What was read about a product: how it is taken with food, or whether it holds soya-bean oil.</summary>
public sealed class ProductFact
{
    private ProductFact(string id, string text, ReadOnlySpan<Citation> sources) => (Id, Text, Sources) = (id, text, [.. sources]);

    /// <summary>Nothing was read, or the product is a host's own. It is never taken for no.</summary>
    public static ProductFact Unknown { get; } = new("unknown", "unknown", []);

    /// <summary>What stands beside every list of products.</summary>
    public static string Caution =>
        "Unknown is not no: no text of that product was read. Every capsule whose ingredients were read holds soya-bean oil.";

    /// <summary>
    /// The identifier in text and on the wire: <c>with-food</c> or <c>with-or-without-food</c>; <c>yes</c> for soya-bean oil; or
    /// <c>unknown</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>The fact, in words.</summary>
    public string Text { get; }

    /// <summary>Its sources; none when unknown.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>The fact, in words.</summary>
    public override string ToString() => Text;

    internal static ProductFact WithFood(params ReadOnlySpan<Citation> sources) => new("with-food", "with food", sources);

    internal static ProductFact WithOrWithoutFood(params ReadOnlySpan<Citation> sources) =>
        new("with-or-without-food", "with or without food", sources);

    internal static ProductFact Yes(params ReadOnlySpan<Citation> sources) => new("yes", "yes", sources);
}
