using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The code of the integrator's page, line by line, and what its comments promise.</summary>
public sealed class IntegratingSample
{
    [Fact]
    public void What_fails_is_said_without_an_exception()
    {
        Assert.Equal("Accepted: more than 0, up to 500 kg, after rounding to the gram.", Planned("70 mg", Catalogue.UsConventional));
        Assert.Equal("Step 1: no capsules for 35 mg/day of Ward stock taken twice: none below and 80 mg above.", Planned("70 kg", Product.Create("Ward stock", Formulation.Conventional, 40)));
        Assert.Equal("morning 1 × 20 mg, evening 1 × 10 mg", Planned("70 kg", Catalogue.UsConventional));
    }

    [Fact]
    public void The_editions_that_were_approved()
    {
        string[] approved = ["always (2026-11-27)", "us-label (2026-11-27)"];
        Guideline[] applied = [Guidelines.Always, Guidelines.UnitedStatesLabel];

        bool isAsApproved = applied.Select(guideline => guideline.ToString()).SequenceEqual(approved); // check this in a test of your own

        Assert.True(isAsApproved);
    }

    [Fact]
    public void A_request_is_answered_whatever_it_says()
    {
        Formulary formulary = Formulary.Of(Catalogue.UsConventional).With("NDC-0001", Catalogue.UsConventional.Stocking(10, 20));
        var contract = DosingContract.Of(formulary); // or DosingContract.Standard, for the catalogue

        string response = contract.Answer("""{"op":"options","weight":{"kg":"70"},"product":"NDC-0001","division":"twice","band":{"low":0.5,"high":1},"target":{"from":120,"to":150}}""");
        // {"ok":false,"error":{"code":"json.wrong-type","path":"$.weight.kg","message":"Read '70'. Accepted: a number."},"errors":[…]}: every mistake; 'error' is the first

        Assert.StartsWith("""{"ok":false,"error":{"code":"json.wrong-type","path":"$.weight.kg","message":"Read '70'. Accepted: a number."},"errors":[{""", response, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_taken_as_a_value()
    {
        Assert.Equal("$.weight.kg: Read '70'. Accepted: a number.", Shown("""{"op":"options","weight":{"kg":"70"},"product":"us-conventional","division":"twice","band":{"low":0.5,"high":1},"target":{"from":120,"to":150}}"""u8));
        Assert.Equal("plan", Shown("""{"op":"plan","weight":{"kg":60},"product":"us-conventional","division":"twice","steps":[{"cycleMg":[40],"days":28}],"guidelines":[]}"""u8));
    }

    [Fact]
    public void Quantities_in_a_hosts_own_JSON()
    {
        JsonSerializerOptions options = DosingJson.AddQuantities(new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() });

        string json = JsonSerializer.Serialize(new Dictionary<string, BodyWeight> { ["weight"] = BodyWeight.FromPounds(155) }, options); // {"weight":"70.307 kg"}

        Assert.Equal("""{"weight":"70.307 kg"}""", json);
    }

    private static string Shown(ReadOnlySpan<byte> utf8Request)
    {
        DosingContract contract = DosingContract.Standard;
        if (!contract.TryAnswer(utf8Request, out IDosingAnswer? answer, out ImmutableArray<Refusal> refusals))
        {
            return string.Join('\n', refusals); // '$.weight.kg: Read '70'. Accepted: a number.', and so on
        }

        return answer.Request.Operation.Id;
    }

    private static string Planned(string typedWeight, Product product)
    {
        if (!BodyWeight.TryParse(typedWeight, provider: null, out BodyWeight weight))
        {
            return $"Accepted: {BodyWeight.Accepted}."; // 'more than 0, up to 500 kg, after rounding to the gram'
        }

        Titration titration = Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional));
        if (!titration.TryMadeWith(product, weight, CapsuleRounding.Down, Frequency.TwiceDaily, out Regimen? regimen, out CapsuleGap? gap))
        {
            return $"{gap}"; // such as 'Step 1: no capsules for 35 mg/day of Ward stock taken twice: none below and 80 mg above.'
        }

        return regimen.Steps[0].Cycle[1].ToString()!;
    }
}
