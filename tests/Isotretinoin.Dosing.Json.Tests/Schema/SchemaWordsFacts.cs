using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>The schema's words, names and bounds are those of the code.</summary>
public sealed class SchemaWordsFacts
{
    public static TheoryData<string, string[]> Words => new()
    {
        { "errorCode", [.. RefusalCode.All.Select(code => code.Id)] },
        { "errorCode", [.. DocumentedContract.ErrorCodes] },
        { "formulation", Choices(typeof(Formulation)) },
        { "division", Choices(typeof(Frequency)) },
        { "intakeTime", Choices(typeof(IntakeTime)) },
        { "weightPolicy", Choices(typeof(WeightPolicy)) },
        { "acneSeverity", Choices(typeof(AcneSeverity)) },
        { "testResult", [.. PregnancyTest.Results] },
        { "topic", Choices(typeof(CalendarTopic)) },
        { "laboratoryTest", Choices(typeof(LaboratoryTest)) },
        { "severity", Choices(typeof(FindingSeverity)) },
        { "operation", [.. Derivation.Operations] },
        { "grade", Choices(typeof(EvidenceGrade)) },
        { "guideline", [.. Guidelines.All.Select(guideline => guideline.Id)] },
        { "protocol", [.. CalendarProtocol.All.Select(protocol => protocol.Id)] },
    };

    public static TheoryData<string, AcceptedRange> Ranges => new()
    {
        { "mgPerKgPerDay", WeightBasedDose.Accepted },
        { "mgPerKg", CumulativeDose.Accepted },
        { "mgPerDay", DailyDose.Accepted },
        { "mg", TotalDose.Accepted },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_definition_that_lists_words_lists_those_of_the_code(string definition, string[] words) =>
        Assert.Equal(words.Order(StringComparer.Ordinal), ContractSchema.Words(definition).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_definition_of_a_dose_has_the_bounds_of_its_quantity(string definition, AcceptedRange accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        JsonObject schema = ContractSchema.Definition(definition);

        Assert.Equal(accepted.Maximum, (decimal)schema["maximum"]!);
        Assert.Equal(0, (int)schema[accepted.MinimumIsAccepted ? "minimum" : "exclusiveMinimum"]!);
        Assert.Equal($"At most {accepted.Decimals} decimals.", (string)schema["description"]!);
    }

    [Fact]
    public void The_operations_are_those_that_are_answered()
    {
        JsonObject request = ContractSchema.Definition("request");
        string[] operations = [.. request["properties"]!["op"]!["enum"]!.AsArray().Select(operation => (string)operation!)];

        Assert.Equal(operations, request["allOf"]!.AsArray().Select(asked => (string)ContractSchema.Referred(asked!["then"]!["$ref"]!).Schema["properties"]!["op"]!["const"]!));
        Assert.EndsWith($"Accepted: {string.Join(", ", operations)}.", (string)Wire.Error("""{"op":"?"}""")["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_flags_of_a_patient_are_those_of_the_code() =>
        Assert.Equal(PatientFlag.All.Select(flag => flag.Id), ContractSchema.Definition("patientFlags")["properties"]!.AsObject().Select(flag => flag.Key));

    [Fact]
    public void The_editions_are_those_of_the_guidelines() => Assert.Equal(
        Guidelines.All.SelectMany(guideline => guideline.Editions).Select(edition => (edition.Id, edition.Edition)),
        ContractSchema.Definition("edition")["anyOf"]!.AsArray().Select(known => known!["properties"]!).SelectMany(known =>
            known["edition"]!["enum"]!.AsArray().Select(edition => ((string)known["id"]!["const"]!, (string)edition!))));

    [Fact]
    public void The_products_are_those_of_the_catalogue() =>
        Assert.Equal(Catalogue.Formulary.Codes, ContractSchema.Definition("product")["examples"]!.AsArray().Select(code => (string)code!));

    [Fact]
    public void The_objects_of_a_request_have_the_properties_that_are_read()
    {
        IEnumerable<string> accepted = SampledRequests.Written
            .SelectMany(request => new PlantedMistakes(JsonNode.Parse(request)!).WithAStranger)
            .Select(request => Sorted(AcceptedBesideStranger(request)));

        Assert.Equal(accepted.Distinct().Order(StringComparer.Ordinal), SchemaProperties.Closed("request").Select(Sorted).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The properties that an object has, from the refusal of one that it does not have.</summary>
    private static string[] AcceptedBesideStranger(string request)
    {
        const string Refusal = "There is no property '?' here. Accepted: ";
        string message = Assert.Single(
            Wire.Errors(Encoding.UTF8.GetBytes(request)).Select(error => (string)error["message"]!),
            message => message.StartsWith(Refusal, StringComparison.Ordinal));
        return message[Refusal.Length..].TrimEnd('.').Split(", ");
    }

    private static string Sorted(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    /// <summary>The identifiers of the instances that a class of named choices has.</summary>
    private static string[] Choices(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.PropertyType == type)
            .Select(property => property.GetValue(null)!)
            .Select(choice => (string)type.GetProperty("Id")!.GetValue(choice)!),
    ];
}
