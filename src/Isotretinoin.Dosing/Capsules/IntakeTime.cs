namespace Isotretinoin.Dosing;

/// <summary>When in the day a dose is taken.</summary>
public sealed class IntakeTime
{
    private IntakeTime(string id) => Id = id;

    /// <summary>The only dose of the day.</summary>
    public static IntakeTime Once { get; } = new("once");

    /// <summary>The first of two doses.</summary>
    public static IntakeTime Morning { get; } = new("morning");

    /// <summary>The second of two doses.</summary>
    public static IntakeTime Evening { get; } = new("evening");

    /// <summary>The identifier in text and on the wire: <c>once</c>, <c>morning</c> or <c>evening</c>.</summary>
    public string Id { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
