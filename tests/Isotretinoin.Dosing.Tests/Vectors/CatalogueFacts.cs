namespace Isotretinoin.Dosing.Tests;

public sealed class CatalogueFacts
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (IReadOnlyDictionary<string, string> row in VectorFile.Read("Catalogue.csv"))
            {
                rows.Add(row["id"], row["formulation"], row["strengths"]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_product_has_the_strengths_that_were_read(string id, string formulation, string strengths)
    {
        Product product = Catalogue.Formulary.Find(id)!;

        Assert.Equal(id, product.Id);
        Assert.Equal(formulation, product.Formulation.Id);
        Assert.Equal(strengths, string.Join(" ", product.StrengthsInMilligrams));
        Assert.NotEmpty(product.Sources);
        Assert.All(product.Sources, source => Assert.Contains(source.Grade, new[] { EvidenceGrade.Primary, EvidenceGrade.Secondary }));
    }

    [Fact]
    public void The_catalogue_holds_these_products_and_no_others() =>
        Assert.Equal(VectorFile.Read("Catalogue.csv").Select(row => row["id"]), Catalogue.Formulary.Codes);
}
