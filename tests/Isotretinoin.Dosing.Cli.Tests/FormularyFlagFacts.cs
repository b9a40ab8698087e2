namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class FormularyFlagFacts
{
    private const string Stock = """{"w1":{"name":"Ward stock","formulation":"conventional","strengthsMg":[10,20]}}""";
    private const string Plan = "isotretinoin plan --weight \"60 kg\" --dose 40mgx10d --division twice --guideline none --product ";

    [Fact]
    public async Task Products_are_named_by_codes_of_ones_own()
    {
        Assert.StartsWith("60 kg, Ward stock (conventional capsules of 10, 20 mg)\n", (await RunAsync(Stock, $"{Plan}w1")).Answer, StringComparison.Ordinal);
        Assert.StartsWith("60 kg, Ward stock (conventional capsules of 20 mg)\n", (await RunAsync(Stock, $"{Plan}w1 --stocking 20")).Answer, StringComparison.Ordinal);
        Assert.Contains("\nw1       Ward stock  conventional  10, 20        with food,     unknown\n                                                 by its family\n", (await RunAsync(Stock, "isotretinoin products")).Answer, StringComparison.Ordinal);
        Assert.Contains("Formulation: conventional, Ward stock.\n", (await RunAsync(Stock, "isotretinoin review --once 1x20 --guideline none --product w1")).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_is_replaced() =>
        Assert.StartsWith("--product us-conventional: Read 'us-conventional'. Accepted: w1", (await RunAsync(Stock, $"{Plan}us-conventional")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"w1":{"name":"Ward","formulation":"liquid","strengthsMg":[10]}}""", "stock.json: $.w1.formulation: Read 'liquid'. Accepted: conventional")]
    [InlineData("[]", "stock.json: $: ")]
    [InlineData("{", "stock.json: $: ")]
    public async Task A_file_that_is_not_a_formulary_is_refused(string json, string says) =>
        Assert.Contains(says, (await RunAsync(json, "isotretinoin products")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_missing_file_is_named() =>
        Assert.StartsWith("--formulary no-such.json: Cannot be read.", (await Tool.RunAsync("products", "--formulary", "no-such.json")).Error, StringComparison.Ordinal);

    private static async Task<Said> RunAsync(string formulary, string typed)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("stock.json");
        await File.WriteAllTextAsync(path, formulary);
        return await Tool.RunAsync([.. Tool.Words(typed), "--formulary", path]);
    }
}
