using System.Text;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>One thing wrong at a time: the code, and the path of the value to mend.</summary>
public sealed class RefusalFacts
{
    public static IReadOnlyList<Refused> All { get; } =
    [
        .. RefusedJson.All,
        .. RefusedWeights.All,
        .. RefusedProducts.All,
        .. RefusedDoses.All,
        .. RefusedSteps.All,
        .. RefusedChoices.All,
        .. RefusedCourses.All,
        .. RefusedOptions.All,
        .. RefusedWays.All,
        .. RefusedHistories.All,
        .. RefusedComparisons.All,
        .. RefusedCounts.All,
        .. RefusedOrders.All,
        .. RefusedCalendars.All,
        .. RefusedPatients.All,
        .. RefusedCohorts.All,
        .. RefusedHandOuts.All,
        .. RefusedCarriedOn.All,
        .. RefusedAudits.All,
    ];

    public static TheoryData<Refused> Refusals => [.. All];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_request_with_one_flaw_is_refused_by_name_and_place(Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);

        Assert.Equal([(refused.Code, refused.Path), .. refused.Consequences], Wire.Mistakes(refused.Request));
        Assert.All(Wire.Errors(Encoding.UTF8.GetBytes(refused.Request)), error => Assert.NotEmpty((string)error["message"]!));
    }

    [Theory]
    [InlineData("""{"kg":501}""", "up to 500 kg, after")]
    [InlineData("""{"kg":-3}""", "up to 500 kg, after")]
    [InlineData("""{"lb":1200}""", "up to 500 kg (1,102.31 lb), after")]
    [InlineData("""{"lb":-1}""", "up to 500 kg (1,102.31 lb), after")]
    [InlineData("""{"st":79,"lb":0}""", "up to 500 kg (78 st 10.31 lb), after")]
    [InlineData("""{"st":-1,"lb":0}""", "up to 500 kg (78 st 10.31 lb), after")]
    public void A_weight_is_refused_with_the_range_in_the_unit_that_was_stated(string weight, string says)
    {
        string dated = $"[{{\"date\":\"2026-01-01\",{weight[1..]}]";
        Assert.All(
            new[] { RequestText.Plan.With("weight", weight), RequestText.Progress.With("weights", dated), RequestText.Review.With("patient", $"{{\"weights\":{dated}}}") },
            request => Assert.Contains(says, (string)Wire.Error(request.ToString())["message"]!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dose_without_capsules_has_its_neighbours()
    {
        JsonObject below = Wire.Error(RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.1,"days":28}]""").ToString());
        Assert.False(below.ContainsKey("below"));
        Assert.Equal(20, (int)below["above"]!);

        JsonObject between = Wire.Error(RequestText.Plan.With("steps", """[{"cycleMg":[40,45],"days":28}]""").ToString());
        Assert.Equal((40, 50), ((int)between["below"]!, (int)between["above"]!));

        JsonObject above = Wire.Error(RequestText.Plan
            .With("weight", """{"kg":99.95}""")
            .With("product", """{"name":"x","formulation":"conventional","strengthsMg":[30]}""")
            .With("rounding", "\"up\"")
            .With("steps", """[{"mgPerKgPerDay":10,"days":1}]""").ToString());
        Assert.Equal(990, (int)above["below"]!);
        Assert.False(above.ContainsKey("above"));
    }
}
