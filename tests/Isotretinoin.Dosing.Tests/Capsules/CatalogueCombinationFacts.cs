namespace Isotretinoin.Dosing.Tests;

/// <summary>No sampling where a clinic looks: every daily dose up to 200 mg of every product of the catalogue, against brute force.</summary>
public sealed class CatalogueCombinationFacts
{
    private const int Most = 200;

    public static TheoryData<string> ProductNames => [.. Catalogue.Formulary.Codes];

    [Theory]
    [MemberData(nameof(ProductNames))]
    public void Every_dose_of_the_catalogue_is_made_of_the_best_capsules(string name)
    {
        Product product = Catalogue.Formulary.Find(name)!;
        foreach (Frequency frequency in Frequency.All)
        {
            var makeable = new MakeableDoses(product.StrengthsInMilligrams, frequency);
            for (int dose = 1; dose <= Most; dose++)
            {
                CapsuleCombination? combination = CapsuleCombination.Making(DailyDose.FromMilligrams(dose, product.Formulation), product, frequency);

                Assert.Equal(makeable.Contains(dose), combination is not null);
                if (combination is { } made)
                {
                    CapsuleLaw.Holds(DayOfCapsules.Of(made), dose, product.StrengthsInMilligrams, frequency);
                }
            }
        }
    }
}
