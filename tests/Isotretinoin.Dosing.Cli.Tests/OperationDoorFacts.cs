using System.Reflection;
using System.Text.Json.Nodes;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Every operation has every door: a request and an answer in C#, the wire, the terminal, the schema and the documentation.</summary>
public sealed class OperationDoorFacts
{
    public static TheoryData<string> Operations => [.. Operation.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_operation_has_a_request_in_code_that_is_answered(string id)
    {
        Type request = typeof(IDosingRequest).Assembly.ExportedTypes.Single(type => type.Name == $"{TypeName(id)}Request");
        Type answer = typeof(IDosingAnswer).Assembly.ExportedTypes.Single(type => type.Name == $"{TypeName(id)}Answer");
        MethodInfo answered = request.GetMethod("Answer", [])!;

        Assert.True(request.IsAssignableTo(typeof(IDosingRequest)) && answer.IsAssignableTo(typeof(IDosingAnswer)));
        Assert.Equal(answer, answered.ReturnType);
        Assert.Equal(request, answer.GetProperty("Request")!.PropertyType);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_operation_is_read_from_JSON_with_its_own_members(string id)
    {
        var response = JsonNode.Parse(DosingContract.Standard.Answer($$"""{"op":"{{id}}","no such member":1}"""))!;

        // The refusal lists the members that are read: another operation would list others.
        string[] codes = [.. response["errors"]!.AsArray().Select(error => (string)error!["code"]!)];
        Assert.Equal("json.unknown-property", codes[0]);
        Assert.All(codes[1..], code => Assert.Contains(code, new[] { "json.missing-property", "formulation.required", "ways.no-order" }));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_is_a_command_with_help_and_an_example_that_runs(string id)
    {
        Said said = await Tool.RunAsync(id, "--help");

        Assert.Equal((0, ""), (said.Status, said.Error));
        Assert.Contains($"isotretinoin {id}", said.Output, StringComparison.Ordinal);
        Assert.Contains("--json", said.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_operation_is_in_the_schema_and_the_documentation(string id)
    {
        string schema = File.ReadAllText(Repository.PathOf("docs/isotretinoin-dosing.schema.json"));
        string contract = string.Concat(Directory.GetFiles(Repository.PathOf("docs"), "contract*.md").Select(File.ReadAllText));
        string terminal = File.ReadAllText(Repository.PathOf("docs/command-line.md"));

        Assert.Contains($$"""{"const":"{{id}}"}""", schema.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"\n## {id}\n", contract, StringComparison.Ordinal);
        Assert.Contains($"| `{id}` |", terminal, StringComparison.Ordinal);
    }

    private static string TypeName(string id) => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
