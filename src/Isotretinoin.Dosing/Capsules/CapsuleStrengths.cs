namespace Isotretinoin.Dosing;

/// <summary>The formulations that have a strength, by the catalogue.</summary>
internal static class CapsuleStrengths
{
    // Bit i of a strength is set when a product of formulation i has it.
    private static readonly byte[] FamiliesOfStrength = Collect();

    public static bool Exists(int strength, Formulation? formulation) =>
        formulation is null ? Mask(strength) != 0 : (Mask(strength) & Bit(formulation)) != 0;

    public static bool IsAmbiguous(int strength) => byte.PopCount(Mask(strength)) > 1;

    public static string Families(int strength) => string.Join(" or ", Formulation.All.Where(f => Exists(strength, f)).Select(f => f.Id));

    public static int Strongest(Formulation? formulation) =>
        Enumerable.Range(1, Product.GreatestStrength).Last(strength => Exists(strength, formulation));

    /// <summary>The nearest strengths below and above one that no product has: <c>10 and 16</c>.</summary>
    public static string Around(int strength, Formulation? formulation)
    {
        int[] known = [.. Enumerable.Range(1, Product.GreatestStrength).Where(one => Exists(one, formulation))];
        IEnumerable<int> around = known.Where(one => one < strength).TakeLast(1).Concat(known.Where(one => one > strength).Take(1));
        return string.Join(" and ", around.Select(one => one.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static byte Mask(int strength) => strength <= Product.GreatestStrength ? FamiliesOfStrength[strength] : (byte)0;

    private static byte Bit(Formulation formulation) => (byte)(1 << formulation.Place);

    private static byte[] Collect()
    {
        byte[] families = new byte[Product.GreatestStrength + 1];
        foreach (Product product in Catalogue.Formulary.Products)
        {
            foreach (int strength in product.StrengthsInMilligrams)
            {
                families[strength] |= Bit(product.Formulation);
            }
        }

        return families;
    }
}
