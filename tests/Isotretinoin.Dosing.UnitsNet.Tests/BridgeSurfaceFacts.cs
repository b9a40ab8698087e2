using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What the bridge offers, written by hand: nothing that reads text, and nothing to a dose in mg/kg/day.</summary>
public sealed class BridgeSurfaceFacts
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_bridge_is_eight_methods_of_one_type()
    {
        Type type = Assert.Single(typeof(UnitsNetConversions).Assembly.GetExportedTypes());

        Assert.Equal(
            [
                "BodyWeight ToBodyWeight(Mass mass)",
                "CumulativeDose ToCumulativeDose(MassFraction fraction, Formulation formulation)",
                "DailyDose ToDailyDose(MassFlow flow, Formulation formulation)",
                "Mass ToMass(BodyWeight weight)",
                "Mass ToMass(TotalDose dose)",
                "MassFlow ToMassFlow(DailyDose dose)",
                "MassFraction ToMassFraction(CumulativeDose dose)",
                "TotalDose ToTotalDose(Mass mass, Formulation formulation)",
            ],
            type.GetMembers(Declared).Select(member => Text((MethodInfo)member)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bridge_is_in_the_namespace_of_the_library() =>
        Assert.All(typeof(UnitsNetConversions).Assembly.GetExportedTypes(), type => Assert.Equal(typeof(BodyWeight).Namespace, type.Namespace));

    private static string Text(MethodInfo method) =>
        $"{method.ReturnType.Name} {method.Name}({string.Join(", ", method.GetParameters().Select(p => $"{p.ParameterType.Name} {p.Name}"))})";
}
