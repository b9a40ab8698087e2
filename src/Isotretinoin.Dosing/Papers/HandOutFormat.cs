using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The form of a hand-out.</summary>
public sealed class HandOutFormat : INamedChoice<HandOutFormat>
{
    private HandOutFormat(string id) => Id = id;

    /// <summary>Plain text, in lines of at most 76 characters.</summary>
    public static HandOutFormat Text { get; } = new("text");

    /// <summary>Markdown, with the signs of Markdown in names and sentences escaped.</summary>
    public static HandOutFormat Markdown { get; } = new("markdown");

    /// <summary>Both.</summary>
    public static ImmutableArray<HandOutFormat> All { get; } = [Text, Markdown];

    /// <summary>The identifier in text and on the wire: <c>text</c> or <c>markdown</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a format by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The format, or null when the id is unknown.</returns>
    public static HandOutFormat? Find(string? id) => NamedChoice.Find<HandOutFormat>(id);

    /// <summary>Reads a format by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public static HandOutFormat Parse(string id) => NamedChoice.Parse<HandOutFormat>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
