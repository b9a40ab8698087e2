using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What ends a course: its open step by the target, the supply or a date; or the last of its stated steps.</summary>
public sealed class CourseEnding : INamedChoice<CourseEnding>
{
    private CourseEnding(string id) => Id = id;

    /// <summary>The day on which the lower end of the target is reached.</summary>
    public static CourseEnding Target { get; } = new("target");

    /// <summary>The last day of the supply in which the lower end of the target is reached.</summary>
    public static CourseEnding Supply { get; } = new("supply");

    /// <summary>A number of days after a date on which the skin is expected to be clear.</summary>
    public static CourseEnding Until { get; } = new("until");

    /// <summary>The last day of the stated steps.</summary>
    public static CourseEnding Steps { get; } = new("steps");

    /// <summary>Every ending.</summary>
    public static ImmutableArray<CourseEnding> All { get; } = [Target, Supply, Until, Steps];

    /// <summary>The identifier in text and on the wire: <c>supply</c>.</summary>
    public string Id { get; }

    /// <summary>Finds an ending by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The ending, or null when the id is unknown.</returns>
    public static CourseEnding? Find(string? id) => NamedChoice.Find<CourseEnding>(id);

    /// <summary>Reads an ending by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such ending.</exception>
    public static CourseEnding Parse(string id) => NamedChoice.Parse<CourseEnding>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
