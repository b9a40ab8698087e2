namespace Isotretinoin.Dosing.Tests;

public sealed class AcneSeverityFacts
{
    [Theory]
    [InlineData(0, 0, 0, "mild")]
    [InlineData(19, 10, 0, "mild")]
    [InlineData(20, 0, 0, "moderate")]
    [InlineData(14, 14, 0, "mild")]
    [InlineData(0, 15, 0, "moderate")]
    [InlineData(15, 14, 0, "mild")]
    [InlineData(16, 14, 0, "moderate")]
    [InlineData(100, 0, 0, "moderate")]
    [InlineData(101, 0, 0, "severe")]
    [InlineData(0, 50, 0, "moderate")]
    [InlineData(0, 51, 0, "severe")]
    [InlineData(75, 50, 0, "moderate")]
    [InlineData(76, 50, 0, "severe")]
    [InlineData(15, 10, 4, "moderate")]
    [InlineData(0, 0, 1, "moderate")]
    [InlineData(5, 5, 4, "moderate")]
    [InlineData(15, 10, 5, "moderate")]
    [InlineData(75, 47, 3, "moderate")]
    [InlineData(75, 47, 4, "severe")]
    [InlineData(0, 0, 5, "moderate")]
    [InlineData(0, 0, 6, "severe")]
    public void Counts_suggest_a_severity(int comedones, int inflammatory, int nodules, string severity) =>
        Assert.Equal(severity, LesionCounts.Of(comedones, inflammatory, nodules).SuggestedSeverity.Id);

    [Fact]
    public void The_greatest_counts_are_accepted() => Assert.Equal(30_000, LesionCounts.Of(10_000, 10_000, 10_000).Total);

    [Fact]
    public void A_negative_count_is_refused() => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => LesionCounts.Of(0, -1, 0));
}
