using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Laws of reading, over generated records: a seed makes one.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Drugs = [.. "404062 404059 197844 316110 6064 1300006 2262711 856907".Split(' ').Select(code => Written.RxNorm(code)), """{"text":"isotretinoin"}""", Written.RxNorm("317392", "404062"), Written.RxNorm("6064", "197845", "999")];
    private static readonly string[] Doses = [.. "1 CAP|2 CAP|20 mg|40 mg|3 TAB|1 mL|0.5 mg/kg".Split('|').Select(dose => dose.Split(' ')).Select(dose => Written.DoseOf(dose[0], dose[1])), """[{"doseQuantity":{"value":1,"code":"CAP"}},{"doseQuantity":{"value":20,"code":"mg"}}]"""];
    private static readonly string[] Timings = [Written.Once, Written.Twice, """{"repeat":{"when":["EVE"]}}""", """{"repeat":{"frequency":3,"period":1,"periodUnit":"d"}}""", """{"repeat":{"frequency":1,"period":2,"periodUnit":"d"}}""", """{"repeat":{"boundsPeriod":{"start":"2026-01-05","end":"2026-02-01"},"frequency":1,"period":1,"periodUnit":"d"}}""", """{"repeat":{"boundsPeriod":{"start":"2026-02-02"},"frequency":1,"period":1,"periodUnit":"d"}}""", """{"code":{"text":"daily"}}"""];
    private static readonly string[] Rests = ["", ""","dispenseRequest":{"quantity":{"value":30,"code":"CAP"},"numberOfRepeatsAllowed":1}""", ""","dispenseRequest":{"expectedSupplyDuration":{"value":30,"code":"d"}}""", ""","doNotPerform":true"""];
    private static readonly string[] Weights = ["""{"value":64,"code":"kg"}""", """{"value":141,"unit":"lbs"}""", """{"value":155,"code":"mg"}""", """{"value":64,"unit":"lb","code":"kg"}"""];
    private static readonly string[] Dates = ["2026-01-02", "2025-12-02T08:00:00Z", "2026-01-02T09:00:00Z", "2026-01", "2026-02-01"];

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    [Law]
    public Property The_order_of_entries_codings_and_properties_does_not_matter() => Law.ForAll(() => Seeds, seed =>
    {
        var random = new Random(seed);
        JsonNode record = JsonNode.Parse(Record(random))!;

        Assert.Equal(Said(record), Said(Shuffled(record, random)!));
    });

    [Law]
    public Property An_unknown_property_changes_nothing() => Law.ForAll(() => Seeds, seed =>
    {
        var random = new Random(seed);
        JsonNode record = JsonNode.Parse(Record(random))!;
        string before = Said(record);

        Assert.Equal(before, Said(WithUnknown(record, random)));
    });

    [Law]
    public Property What_is_of_another_patient_changes_nothing_but_remarks() => Law.ForAll(() => Seeds, seed =>
    {
        var random = new Random(seed);
        JsonNode record = JsonNode.Parse(Record(random))!;
        string before = Said(record, hasRemarks: false);
        ((JsonArray)record["entry"]!).Insert(0, JsonNode.Parse($$"""{"resource":{{Order(random, "other", "Patient/p2")}}}"""));
        ((JsonArray)record["entry"]!).Add(JsonNode.Parse($$"""{"resource":{{Weight(random, "other-weight", "Patient/p2")}}}"""));
        ((JsonArray)record["entry"]!).Add(JsonNode.Parse("""{"resource":{"resourceType":"Patient","id":"p2","birthDate":"1950-01-01"}}"""));

        Assert.Equal(before, Said(record, hasRemarks: false));
    });

    [Law]
    public Property Whatever_is_sent_is_read_or_is_a_fault() => Law.ForAll(() => Seeds, seed =>
    {
        var random = new Random(seed);
        byte[] sent = Mutated(random.Next(3) == 0 ? Encoding.UTF8.GetBytes(Record(random)) : DataFiles.All[random.Next(DataFiles.All.Count)], random);
        var orders = FhirOrders.Read(sent, Written.Codes, "p1", Written.Today);
        var patient = FhirPatient.Read(sent, "p1", Written.Today);
        var history = FhirHistory.Read(sent, Written.Codes, "p1");

        Assert.All(orders.Orders, order => Assert.Equal(order.Order is null, order.Remarks.Any(remark => remark.IsRefusal)));
        Assert.Equal(patient.Fault?.Code, history.Fault?.Code);
        Assert.NotNull(orders.ToString() + patient + history);
    });

    private static string Said(JsonNode record, bool hasRemarks = true)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(record.ToJsonString());
        var orders = FhirOrders.Read(utf8, Written.Codes, "p1", Written.Today);
        var patient = FhirPatient.Read(utf8, "p1", Written.Today);
        IEnumerable<string> each = orders.Orders.Select(order =>
            $"{order.Order?.ToString() ?? "-"} {order.Order?.DaysSupply} {order.Order?.Refills} {order.First} {order.Last}{Written.Said(order.Remarks)}");
        string beside = hasRemarks ? Written.Said(orders.Remarks) + Written.Said(patient.Remarks) : "";
        return $"{orders.Fault}{string.Join('\n', each.Order(StringComparer.Ordinal))}\n{patient.Facts.On(Written.Today)}{beside}";
    }

    private static string Record(Random random) => Written.Bundle(
    [
        .. Enumerable.Range(0, random.Next(1, 4)).Select(place => Order(random, FormattableString.Invariant($"m{place}"), "Patient/p1")),
        .. Enumerable.Range(0, random.Next(0, 4)).Select(place => Weight(random, FormattableString.Invariant($"w{place}"), "Patient/p1")),
        """{"resourceType":"Patient","id":"p1","birthDate":"2005-03-01"}""",
    ]);

    private static string Order(Random random, string id, string subject)
    {
        string[] dosages = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Written.Dosage(Of(Doses, random), Of(Timings, random)))];
        return Written.Request(Of(Drugs, random), string.Join(',', dosages), Of(Rests, random), id, subject);
    }

    private static string Weight(Random random, string id, string subject) => $$"""
        {"resourceType":"Observation","id":"{{id}}","status":"final","subject":{"reference":"{{subject}}"},"effectiveDateTime":"{{Of(Dates, random)}}",
         "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"},{"system":"urn:house","code":"w"}]},"valueQuantity":{{Of(Weights, random)}}}
        """;

    private static string Of(string[] all, Random random) => all[random.Next(all.Length)];

    /// <summary>The same with the members of every object, and the elements of entries and codings, in another order.</summary>
    private static JsonNode? Shuffled(JsonNode? node, Random random, string name = "")
    {
        switch (node)
        {
            case JsonObject members:
                KeyValuePair<string, JsonNode?>[] all = [.. members.Select(member => KeyValuePair.Create(member.Key, Shuffled(member.Value, random, member.Key)))];
                random.Shuffle(all);
                return new JsonObject(all);
            case JsonArray list:
                JsonNode?[] items = [.. list.Select(item => Shuffled(item, random))];
                if (name is "entry" or "coding")
                {
                    random.Shuffle(items);
                }

                return new JsonArray(items);
            default:
                return node?.DeepClone();
        }
    }

    private static JsonNode WithUnknown(JsonNode node, Random random)
    {
        if (node is JsonObject members)
        {
            foreach (JsonNode inner in members.Select(member => member.Value).OfType<JsonNode>().ToArray())
            {
                WithUnknown(inner, random);
            }

            if (random.Next(2) == 0)
            {
                members["unheardOf"] = JsonNode.Parse("""{"value":3,"code":"mg","coding":[{"system":"http://loinc.org","code":"29463-7"}]}""");
            }
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode inner in list.OfType<JsonNode>())
            {
                WithUnknown(inner, random);
            }
        }

        return node;
    }

    /// <summary>Bytes cut, spliced, repeated and changed.</summary>
    private static byte[] Mutated(byte[] sent, Random random)
    {
        List<byte> bytes = [.. sent];
        for (int times = random.Next(0, 4); times > 0 && bytes.Count > 1; times--)
        {
            int place = random.Next(bytes.Count);
            int length = random.Next(Math.Min(40, bytes.Count - place));
            switch (random.Next(5))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(place, length));
                    break;
                case 3:
                    bytes[place] = (byte)"0123456789-.eE\"{}[],:"[random.Next(21)];
                    break;
                default:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
            }
        }

        return [.. bytes];
    }
}
