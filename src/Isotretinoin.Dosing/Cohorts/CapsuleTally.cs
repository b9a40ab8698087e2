using System.Runtime.CompilerServices;

namespace Isotretinoin.Dosing;

/// <summary>Capsules of each of a product's strengths, strongest first, held without an object.</summary>
[InlineArray(Product.MostStrengths)]
internal struct CapsuleTally
{
    private int strongest;
}
