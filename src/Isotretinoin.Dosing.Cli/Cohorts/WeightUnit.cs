using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A unit in which a column of weights is written.</summary>
internal sealed class WeightUnit
{
    private WeightUnit(string id) => (Id, Utf8) = (id, [.. Encoding.UTF8.GetBytes(id)]);

    public static WeightUnit Kilograms { get; } = new("kg");

    public static WeightUnit Pounds { get; } = new("lb");

    public static ImmutableArray<string> Names { get; } = [Kilograms.Id, Pounds.Id];

    /// <summary>The unit as it is written: <c>kg</c> or <c>lb</c>.</summary>
    public string Id { get; }

    private ImmutableArray<byte> Utf8 { get; }

    public static WeightUnit? Find(string name) => name == Kilograms.Id ? Kilograms : name == Pounds.Id ? Pounds : null;

    public static WeightUnit? Find(ReadOnlySpan<byte> name) =>
        name.SequenceEqual(Kilograms.Utf8.AsSpan()) ? Kilograms
        : name.SequenceEqual(Pounds.Utf8.AsSpan()) ? Pounds
        : null;

    public override string ToString() => Id;
}
