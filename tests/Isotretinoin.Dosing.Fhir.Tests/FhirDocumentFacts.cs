using System.Text;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Documents that are read, and those that are not.</summary>
public sealed class FhirDocumentFacts
{
    private static readonly string Order = Written.Request(
        Written.RxNorm("404062"), Written.Dosage(Written.DoseOf("1", "CAP"), Written.Once));

    private static readonly string Read = Written.Said(Written.Orders(Order));

    [Theory]
    [InlineData("", "json.malformed")]
    [InlineData("{", "json.malformed")]
    [InlineData("{}}", "json.malformed")]
    [InlineData("not JSON", "json.malformed")]
    [InlineData("1", "fhir.not-a-resource")]
    [InlineData("\"text\"", "fhir.not-a-resource")]
    [InlineData("null", "fhir.not-a-resource")]
    [InlineData("""{"a":1,"a":1}""", "json.duplicate-property")]
    [InlineData("""{"a":1,"\u0061":2}""", "json.duplicate-property")]
    [InlineData("""[{"b":{"a":1,"c":{},"a":null}}]""", "json.duplicate-property")]
    [InlineData("{}", "")]
    [InlineData("[]", "")]
    [InlineData("""{"resourceType":"Bundle"}""", "")]
    [InlineData("""{"resourceType":"Bundle","entry":[null,{},{"resource":null}]}""", "")]
    public void A_document_is_JSON_of_resources_with_each_property_once(string json, string expected) =>
        Assert.Equal(expected, Written.Said(Written.Orders(json)));

    [Fact]
    public void A_property_that_comes_twice_is_found_among_many()
    {
        string names = string.Join(',', Enumerable.Range(0, 40).Select(place => FormattableString.Invariant($"\"n{place}\":0")));

        Assert.Equal("", Written.Said(Written.Orders($"{{{names}}}")));
        Assert.Equal("json.duplicate-property", Written.Said(Written.Orders($"{{{names},\"n39\":0}}")));
        Assert.Equal("json.duplicate-property", Written.Said(Written.Orders($"{{{names},\"n0\":0}}")));
    }

    [Theory]
    [InlineData(64, "")]
    [InlineData(65, "json.malformed")]
    public void Nesting_ends_at_64(int depth, string expected) =>
        Assert.Equal(expected, Written.Said(Written.Orders(new string('[', depth) + new string(']', depth))));

    [Fact]
    public void A_byte_order_mark_is_taken() => Assert.Equal(
        Read, Written.Said(FhirOrders.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Order)], Written.Codes, "p1", Written.Today)));

    [Theory]
    [InlineData(500, "")]
    [InlineData(501, "fhir.too-many-resources")]
    public void A_document_has_up_to_500_resources(int count, string expected) =>
        Assert.Equal(expected, Written.Said(Written.Orders(Written.Bundle([.. Enumerable.Repeat("""{"resourceType":"Basic"}""", count)]))));

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void A_document_has_up_to_64_orders(int count, bool isTooMany)
    {
        FhirOrders read = Written.Orders(Written.Bundle([.. Enumerable.Range(0, count).Select(place =>
            Order.Replace("\"m1\"", FormattableString.Invariant($"\"m{place}\""), StringComparison.Ordinal))]));

        Assert.Equal(isTooMany ? "fhir.too-many-orders" : null, read.Fault?.Code.Id);
    }

    [Theory]
    [InlineData("[{0}]")]
    [InlineData("{{\"resourceType\":\"Bundle\",\"entry\":[{{\"resource\":{0}}}]}}")]
    [InlineData("{{\"prefetch\":{{\"orders\":{{\"resourceType\":\"Bundle\",\"entry\":[{{\"resource\":{0}}}]}},\"none\":null}}}}")]
    [InlineData("[{0},{0}]")]
    public void An_order_is_found_in_a_list_a_Bundle_or_a_prefetch_once(string format) =>
        Assert.Equal(Read, Written.Said(Written.Orders(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Order))));

    [Fact]
    public void Every_door_gives_the_fault() => Assert.Multiple(
        () => Assert.Equal("json.malformed", FhirPatient.Read("{"u8, "p1", Written.Today).Fault!.Code.Id),
        () => Assert.Equal("json.malformed", FhirHistory.Read("{"u8, Written.Codes, "p1").Fault!.Code.Id));
}
