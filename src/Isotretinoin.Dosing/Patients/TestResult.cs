using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The result of a pregnancy test.</summary>
public sealed class TestResult : INamedChoice<TestResult>
{
    private TestResult(string id) => Id = id;

    /// <summary>Not pregnant.</summary>
    public static TestResult Negative { get; } = new("negative");

    /// <summary>Pregnant.</summary>
    public static TestResult Positive { get; } = new("positive");

    /// <summary>Both results.</summary>
    public static ImmutableArray<TestResult> All { get; } = [Negative, Positive];

    /// <summary>The identifier in text and on the wire: <c>negative</c> or <c>positive</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a result by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The result, or null when the id is unknown.</returns>
    public static TestResult? Find(string? id) => NamedChoice.Find<TestResult>(id);

    /// <summary>Reads a result by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such result.</exception>
    public static TestResult Parse(string id) => NamedChoice.Parse<TestResult>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
