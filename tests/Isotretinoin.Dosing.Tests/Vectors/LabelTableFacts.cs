using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The two dosing tables by body weight of the Absorica and Absorica LD label, all 42 cells.</summary>
public sealed class LabelTableFacts
{
    public static TheoryData<string, decimal, decimal, int> Cells
    {
        get
        {
            var cells = new TheoryData<string, decimal, decimal, int>();
            foreach (IReadOnlyDictionary<string, string> row in VectorFile.Read("LabelTables.csv"))
            {
                cells.Add(
                    row["product"],
                    decimal.Parse(row["kg"], CultureInfo.InvariantCulture),
                    decimal.Parse(row["mgPerKgPerDay"], CultureInfo.InvariantCulture),
                    int.Parse(row["mgPerDay"], CultureInfo.InvariantCulture));
            }

            return cells;
        }
    }

    [Fact]
    public void There_are_42_cells() => Assert.Equal(42, Cells.Count);

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_the_exact_dose_of_its_weight(string productId, decimal kilograms, decimal milligramsPerKilogram, int milligrams)
    {
        Product product = Catalogue.Formulary.Find(productId)!;
        var dose = WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogram, product.Formulation);

        Assert.Equal(DailyDose.FromMilligrams(milligrams, product.Formulation), dose * BodyWeight.FromKilograms(kilograms));
    }

    /// <summary>The label has every dose divided in two. No two capsules make the dose of 50 kg, 25 mg of Absorica or 20 mg of Absorica LD.</summary>
    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_cell_but_the_lowest_of_50_kg_can_be_dispensed_in_two_doses(string productId, decimal kilograms, decimal milligramsPerKilogram, int milligrams)
    {
        Product product = Catalogue.Formulary.Find(productId)!;
        var dose = WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogram, product.Formulation);
        CapsuleCombination? made = CapsuleCombination.Making(dose * BodyWeight.FromKilograms(kilograms), product, Frequency.TwiceDaily);

        Assert.Equal((productId, milligrams) is not (("absorica", 25) or ("absorica-ld", 20)), made is not null);
    }
}
