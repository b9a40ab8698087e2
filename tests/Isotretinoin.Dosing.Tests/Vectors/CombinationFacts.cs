using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Capsules of the day as the rules state them in their own examples.</summary>
public sealed class CombinationFacts
{
    public static TheoryData<string, string, int, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, int, string, string>();
            foreach (IReadOnlyDictionary<string, string> row in VectorFile.Read("Combinations.csv"))
            {
                rows.Add(row["product"], row["division"], int.Parse(row["mg"], CultureInfo.InvariantCulture), row["morning"], row["evening"]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_dose_is_made_of_the_stated_capsules(string productId, string division, int milligrams, string morning, string evening)
    {
        Product product = Catalogue.Formulary.Find(productId)!;
        CapsuleCombination? combination = CapsuleCombination.Making(DailyDose.FromMilligrams(milligrams, product.Formulation), product, Frequency.Find(division)!);

        DayOfCapsules? day = combination is { } made ? DayOfCapsules.Of(made) : null;
        Assert.Equal(morning, day is null ? "" : string.Join("+", day.Morning));
        Assert.Equal(evening, day is null ? "" : string.Join("+", day.Evening));
    }
}
