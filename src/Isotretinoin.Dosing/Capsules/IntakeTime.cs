using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The time of day of a dose.</summary>
public sealed class IntakeTime : INamedChoice<IntakeTime>
{
    private IntakeTime(string id) => Id = id;

    /// <summary>The only dose of the day.</summary>
    public static IntakeTime Once { get; } = new("once");

    /// <summary>The first of two doses.</summary>
    public static IntakeTime Morning { get; } = new("morning");

    /// <summary>The second of two doses.</summary>
    public static IntakeTime Evening { get; } = new("evening");

    /// <summary>The three times.</summary>
    public static ImmutableArray<IntakeTime> All { get; } = [Once, Morning, Evening];

    /// <summary>The identifier in text and on the wire: <c>once</c>, <c>morning</c> or <c>evening</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a time by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The time, or null when the id is unknown.</returns>
    public static IntakeTime? Find(string? id) => NamedChoice.Find<IntakeTime>(id);

    /// <summary>Reads a time by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such time.</exception>
    public static IntakeTime Parse(string id) => NamedChoice.Parse<IntakeTime>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
