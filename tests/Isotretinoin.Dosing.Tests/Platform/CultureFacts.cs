using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

public sealed class CultureFacts
{
    [Fact]
    public void The_awkward_cultures_really_write_numbers_and_dates_differently() => Assert.Multiple(
        () => Assert.Equal("0,5", 0.5m.ToString(Cultures.Awkward[0])),
        () => Assert.Equal("1’000", 1_000.ToString("#,0", Cultures.Awkward[1])),
        () => Assert.NotEqual("2026", new DateTime(2026, 1, 5).ToString("yyyy", Cultures.Awkward[2])),
        () => Assert.Equal("İ", "i".ToUpper(Cultures.Awkward[3])),
        () => Assert.Equal(4, Cultures.Awkward.Count(culture => !culture.Equals(CultureInfo.InvariantCulture))));
}
