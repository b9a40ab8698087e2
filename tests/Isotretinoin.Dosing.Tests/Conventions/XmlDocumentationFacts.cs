using System.Reflection;
using System.Xml.Linq;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Every public member is documented in the file that ships beside the library.</summary>
public sealed class XmlDocumentationFacts
{
    private static readonly XDocument Shipped = XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml"));

    private static readonly ILookup<string, XElement> Entries = Shipped.Descendants("member").ToLookup(member => Name(member.Attribute("name")!.Value));

    [Fact]
    public void Every_public_type_has_a_summary() =>
        Assert.All(PublicTypes.All, type => Assert.True(IsDocumented($"T:{type.FullName}"), $"{type.Name} is not documented."));

    [Fact]
    public void Every_public_member_has_a_summary_or_inherits_one() =>
        Assert.All(PublicTypes.All.SelectMany(Members), member => Assert.True(IsDocumented(member), $"{member} is not documented."));

    [Fact]
    public void Every_summary_has_text() =>
        Assert.All(Shipped.Descendants("summary"), summary => Assert.NotEmpty(summary.Value.Trim()));

    private static bool IsDocumented(string name) => Entries[name].Any(entry => entry.Element("summary") is not null || entry.Element("inheritdoc") is not null);

    // Overloads share a name here; the compiler's own warnings see to it that none of them is left out.
    private static string Name(string id) => id.Split('(', '~')[0];

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        bool isRecord = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        string[] synthesised = isRecord ? ["op_Equality", "op_Inequality", "Equals", "GetHashCode"] : [];
        return [
            .. type.GetProperties(Public).Select(property => $"P:{type.FullName}.{property.Name}"),
            .. type.GetFields(Public).Select(field => $"F:{type.FullName}.{field.Name}"),
            .. type.GetMethods(Public)
                .Where(method => !synthesised.Contains(method.Name) && !method.Name.StartsWith("get_", StringComparison.Ordinal))
                .Select(method => $"M:{type.FullName}.{method.Name}")];
    }
}
