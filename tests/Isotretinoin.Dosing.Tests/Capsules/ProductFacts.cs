namespace Isotretinoin.Dosing.Tests;

public sealed class ProductFacts
{
    public static TheoryData<int[]> NoStrengths => [[], [10, 10], [-10], [0], [101], [10, 20, 10], [.. Enumerable.Range(1, 13)], [int.MinValue], [int.MaxValue]];

    [Theory]
    [MemberData(nameof(NoStrengths))]
    public void Strengths_are_1_to_12_different_numbers_from_1_to_100(int[] strengths)
    {
        ArgumentException refusal = Assert.ThrowsAny<ArgumentException>(() => Product.Create("Host", Formulation.Conventional, strengths));

        Assert.Contains("1 to 12 different strengths, each a whole number from 1 to 100 mg", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strengths_are_kept_rising_whatever_the_order()
    {
        Product product = Product.Create("Host", Formulation.Lidose, 100, 1, 40);

        Assert.Equal<int>([1, 40, 100], product.StrengthsInMilligrams);
        Assert.Equal(12, Product.Create("Host", Formulation.Lidose, [.. Enumerable.Range(89, 12)]).StrengthsInMilligrams.Length);
        Assert.Empty(product.Sources);
        Assert.Equal("Host", product.ToString());
    }

    [Fact]
    public void A_product_has_a_name()
    {
        Assert.ThrowsAny<ArgumentException>(() => Product.Create(" ", Formulation.Conventional, 10));
        Assert.Throws<ArgumentNullException>(() => Product.Create("Host", null!, 10));
    }

    [Fact]
    public void Stocking_keeps_the_product_with_some_of_its_strengths()
    {
        Product stocked = Catalogue.UsConventional.Stocking(40, 20);

        Assert.Equal<int>([20, 40], stocked.StrengthsInMilligrams);
        Assert.Equal((Catalogue.UsConventional.Id, Formulation.Conventional), (stocked.Id, stocked.Formulation));
        Assert.Equal<Citation>(Catalogue.UsConventional.Sources, stocked.Sources);
        Assert.Null(CapsuleCombination.Making(DailyDose.FromMilligrams(30, Formulation.Conventional), stocked, Frequency.OnceDaily));
    }

    [Fact]
    public void A_pharmacy_cannot_stock_what_the_product_does_not_have()
    {
        Assert.ThrowsAny<ArgumentException>(() => Catalogue.UsConventional.Stocking(25));
        Assert.ThrowsAny<ArgumentException>(() => Catalogue.UsConventional.Stocking());
        Assert.ThrowsAny<ArgumentException>(() => Catalogue.UsConventional.Stocking(20, 20));
    }

    [Fact]
    public void A_formulary_finds_products_by_name_and_by_codes_of_the_host_s_own()
    {
        Formulary formulary = Formulary.Of(Catalogue.UsConventional, Catalogue.AbsoricaLd).With("0093-1330", Catalogue.UsConventional).With("LD", Catalogue.AbsoricaLd);

        Assert.Equal<string>(["us-conventional", "absorica-ld", "0093-1330", "LD"], formulary.Codes);
        Assert.Same(Catalogue.UsConventional, formulary.Find("0093-1330"));
        Assert.Same(Catalogue.AbsoricaLd, formulary.Products.Last());
        Assert.Null(formulary.Find("ld"));
        Assert.ThrowsAny<ArgumentException>(() => formulary.With("LD", Catalogue.UsConventional));
        Assert.ThrowsAny<ArgumentException>(() => formulary.With("", Catalogue.UsConventional));
        Assert.ThrowsAny<ArgumentException>(() => Formulary.Of(Catalogue.UsConventional, Catalogue.UsConventional.Stocking(10)));
    }

    // Typed from the texts that were read: the labels, the SmPC, and the product elements.
    [Theory]
    [InlineData("us-conventional", "with-food", "yes")]
    [InlineData("us-amnesteem", "with-food", "yes")]
    [InlineData("absorica", "with-or-without-food", "yes")]
    [InlineData("absorica-ld", "with-or-without-food", "unknown")]
    [InlineData("uk-conventional", "with-food", "yes")]
    [InlineData("eu-roaccutane", "with-food by its family", "unknown")]
    [InlineData("ca-accutane", "with-food by its family", "unknown")]
    [InlineData("ca-epuris", "with-or-without-food by its family", "unknown")]
    [InlineData("au-oratane", "with-food by its family", "unknown")]
    public void Food_and_soya_bean_oil_are_what_was_read_of_the_product(string id, string food, string soyaBeanOil)
    {
        Product product = Catalogue.Formulary.Find(id)!;
        Product stocked = product.Stocking(product.StrengthsInMilligrams[0]);

        Assert.Equal((food, soyaBeanOil), ($"{product.Food.Id}{(product.Food.IsOfFamily ? " by its family" : "")}", product.SoyaBeanOil.Id));
        Assert.Equal((product.Food, product.SoyaBeanOil), (stocked.Food, stocked.SoyaBeanOil));
        Assert.NotEmpty(product.Food.Sources);
        Assert.Equal(soyaBeanOil == "unknown", product.SoyaBeanOil.Sources.IsEmpty);
    }

    [Fact]
    public void A_host_s_own_product_is_taken_like_its_family_and_its_oil_is_unknown()
    {
        Product own = Product.Create("Ward stock", Formulation.Micronized, 8);

        Assert.Equal(("with-or-without-food", true), (own.Food.Id, own.Food.IsOfFamily));
        Assert.Same(ProductFact.Unknown, own.SoyaBeanOil);
    }
}
