using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A blood test of a monitoring protocol. Sources name different tests; none is treated as another.</summary>
public sealed class LaboratoryTest : INamedChoice<LaboratoryTest>
{
    private LaboratoryTest(string id, string name) => (Id, Name) = (id, name);

    /// <summary>Alanine aminotransferase.</summary>
    public static LaboratoryTest Alt { get; } = new("alt", "ALT");

    /// <summary>Liver function tests.</summary>
    public static LaboratoryTest LiverFunction { get; } = new("liver-function", "liver function tests");

    /// <summary>Triglycerides.</summary>
    public static LaboratoryTest Triglycerides { get; } = new("triglycerides", "triglycerides");

    /// <summary>Lipids.</summary>
    public static LaboratoryTest Lipids { get; } = new("lipids", "lipids");

    /// <summary>Lipids, fasting.</summary>
    public static LaboratoryTest FastingLipids { get; } = new("fasting-lipids", "fasting lipids");

    /// <summary>Full blood count.</summary>
    public static LaboratoryTest FullBloodCount { get; } = new("full-blood-count", "full blood count");

    /// <summary>Comprehensive metabolic panel.</summary>
    public static LaboratoryTest MetabolicPanel { get; } = new("metabolic-panel", "comprehensive metabolic panel");

    /// <summary>Urea and electrolytes.</summary>
    public static LaboratoryTest UreaAndElectrolytes { get; } = new("urea-and-electrolytes", "urea and electrolytes");

    /// <summary>Every test.</summary>
    public static ImmutableArray<LaboratoryTest> All { get; } =
        [Alt, LiverFunction, Triglycerides, Lipids, FastingLipids, FullBloodCount, MetabolicPanel, UreaAndElectrolytes];

    /// <summary>The identifier on the wire.</summary>
    public string Id { get; }

    /// <summary>The name in text.</summary>
    public string Name { get; }

    /// <summary>Finds a test by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The test, or null when the id is unknown.</returns>
    public static LaboratoryTest? Find(string? id) => NamedChoice.Find<LaboratoryTest>(id);

    /// <summary>Reads a test by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such test.</exception>
    public static LaboratoryTest Parse(string id) => NamedChoice.Parse<LaboratoryTest>(id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
