using System.Globalization;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A generated order and patient as somebody might ask about them: properties in any order, each number in any of its spellings.</summary>
internal sealed class WrittenOrder
{
    private readonly OrderCase order;
    private readonly Random random;

    public WrittenOrder(OrderCase order, int seed, IEnumerable<string> guidelines)
    {
        (this.order, random) = (order, new Random(seed));
        Text = random.Shuffled(RequestText.Review
            .With("order", Order())
            .With("patient", Patient())
            .With("asOf", Date(order.Written))
            .With("guidelines", AnySpelling.List(guidelines.Select(id => $"\"{id}\"")))).ToString();
    }

    public string Text { get; }

    public override string ToString() => Text;

    private string Order()
    {
        string capsules = AnySpelling.List(random.Object($"\"mg\":{random.Number(order.Strength, 0)}", $"\"count\":{random.Number(order.CapsulesEach, 0)}"));
        string[] times = order.Twice ? ["evening", "morning"] : ["once"];
        List<string> properties = [$"\"doses\":{AnySpelling.List(times.Select(time => random.Object($"\"at\":\"{time}\"", $"\"capsules\":{capsules}")))}"];
        Add(properties, order.Formulation is { } formulation ? $"\"formulation\":\"{formulation}\"" : null);
        Add(properties, order.Alternate ? "\"pattern\":\"10\"" : null);
        Add(properties, order.DaysSupply is { } days ? $"\"supplyDays\":{random.Number(days, 0)}" : null);
        Add(properties, order.Quantity is { } quantity ? $"\"quantities\":[{{\"mg\":{order.Strength},\"count\":{random.Number(quantity, 0)}}}]" : null);
        Add(properties, order.Refills is { } refills ? $"\"refills\":{random.Number(refills, 0)}" : null);
        return random.Object(properties);
    }

    private string Patient()
    {
        List<string> properties =
        [
            $"\"weights\":[{{\"date\":{Date(order.Weighed)},\"kg\":{order.Kilograms.ToString(CultureInfo.InvariantCulture)}}}]",
            $"\"birthDate\":{Date(order.Born)}",
            $"\"flags\":{random.Object(order.Flags.Select(flag => $"\"{flag.Key}\":{(flag.Value ? "true" : "false")}"))}",
        ];
        Add(properties, order.Severe is { } severe ? $"\"severity\":\"{(severe ? "severe" : "moderate")}\"" : null);
        Add(properties, order.PreviousEnd is { } ended ? $"\"previousCourse\":{{\"lastCapsule\":{Date(ended)}}}" : null);
        return random.Object(properties);
    }

    private static void Add(List<string> properties, string? property) => properties.AddRange(property is null ? [] : [property]);

    private static string Date(DateOnly date) => $"\"{date:yyyy-MM-dd}\"";
}
