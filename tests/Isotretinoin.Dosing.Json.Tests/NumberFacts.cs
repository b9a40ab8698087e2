using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A number is what its digits say, however they are written.</summary>
public sealed class NumberFacts
{
    [Theory]
    [InlineData("64.3", "64.3")]
    [InlineData("6.43e1", "64.3")]
    [InlineData("643E-1", "64.3")]
    [InlineData("0.000643e+5", "64.3")]
    [InlineData("64.30000000000000000000000000000000000", "64.3")]
    [InlineData("64.3004999999999999999999999999999999999999", "64.3")]
    [InlineData("64.3005", "64.3")]
    [InlineData("64.3015", "64.302")]
    [InlineData("64.30050000000000000000000000000000000000001", "64.301")]
    [InlineData("87.35552017650116", "87.356")]
    [InlineData("500.0005", "500")]
    [InlineData("0.0005000000000000000000000000000000000001e0", "0.001")]
    public void A_weight_in_kilograms_is_rounded_once_from_all_of_its_digits(string written, string kilograms) =>
        Assert.Equal(kilograms, WeightOf($$"""{"kg":{{written}}}"""));

    [Fact]
    public void A_digit_behind_hundreds_of_others_still_decides_a_tie()
    {
        Assert.Equal("64.3", WeightOf($$"""{"kg":64.3005{{new string('0', 980)}}}"""));
        Assert.Equal("64.301", WeightOf($$"""{"kg":64.3005{{new string('0', 980)}}1}"""));
        Assert.Equal("64.301", WeightOf($$"""{"kg":0.0643005{{new string('0', 980)}}1e3}"""));
    }

    [Theory]
    [InlineData("""{"lb":154}""", "69.853")]
    [InlineData("""{"lb":1.54e2}""", "69.853")]
    [InlineData("""{"st":11,"lb":4}""", "71.668")]
    [InlineData("""{"lb":4.0,"st":1.1e1}""", "71.668")]
    [InlineData("""{"st":0,"lb":154}""", "69.853")]
    [InlineData("""{"st":11,"lb":1e-5000}""", "69.853")]
    public void Pounds_and_stones_are_exact_before_they_are_rounded(string weight, string kilograms) => Assert.Equal(kilograms, WeightOf(weight));

    [Theory]
    [InlineData("28")]
    [InlineData("28.0")]
    [InlineData("2.8e1")]
    [InlineData("0.28E+2")]
    [InlineData("2800e-2")]
    public void A_whole_number_is_whole_however_it_is_written(string days)
    {
        JsonObject result = Wire.Result(RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":0.5,"days":{{days}}}]""").ToString());

        Assert.Equal(28, (int)result["days"]!);
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("0.500")]
    [InlineData("5e-1")]
    [InlineData("0.5000000000000000000000000000000000000000")]
    [InlineData("0.00005E4")]
    public void Trailing_zeros_and_exponents_make_a_dose_no_finer(string dose)
    {
        JsonObject result = Wire.Result(RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":{{dose}},"days":28}]""").ToString());

        Assert.Equal("32.15", result["phases"]![0]!["exactMg"]!.ToJsonString());
    }

    [Fact]
    public void Zero_is_zero_with_any_sign_and_exponent()
    {
        JsonObject result = Wire.Result(RequestText.Plan.With("alreadyTakenMg", "-0.0e999999999999").ToString());

        Assert.Equal("7740", result["phases"]![1]!["cumulativeMg"]!.ToJsonString());
    }

    [Fact]
    public void No_number_of_a_response_has_a_trailing_zero_or_an_exponent()
    {
        string response = DosingContract.Standard.Answer(RequestText.Plan.With("weight", """{"kg":70.100}""").With("supplyDays", "7").ToString());

        Assert.DoesNotMatch(@"\.\d*0[,}\]]", response);
        Assert.DoesNotMatch(@"\d[eE]", response);
    }

    private static string WeightOf(string weight) => Wire.Result(RequestText.Plan.With("weight", weight).With("rounding", "\"up\"")
        .With("steps", """[{"mgPerKgPerDay":1,"days":1}]""").ToString())["weightKg"]!.ToJsonString();
}
