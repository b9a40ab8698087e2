using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The topic of a calendar entry.</summary>
public sealed class CalendarTopic : INamedChoice<CalendarTopic>
{
    private CalendarTopic(string id) => Id = id;

    /// <summary>Blood tests.</summary>
    public static CalendarTopic Laboratory { get; } = new("laboratory");

    /// <summary>A pregnancy test.</summary>
    public static CalendarTopic PregnancyTest { get; } = new("pregnancy-test");

    /// <summary>A supply to have in hand.</summary>
    public static CalendarTopic Supply { get; } = new("supply");

    /// <summary>A window to pick up a supply.</summary>
    public static CalendarTopic PickUp { get; } = new("pick-up");

    /// <summary>Contraception.</summary>
    public static CalendarTopic Contraception { get; } = new("contraception");

    /// <summary>Blood donation.</summary>
    public static CalendarTopic BloodDonation { get; } = new("blood-donation");

    /// <summary>Recorded counselling.</summary>
    public static CalendarTopic Counselling { get; } = new("counselling");

    /// <summary>A second course.</summary>
    public static CalendarTopic SecondCourse { get; } = new("second-course");

    /// <summary>Every topic.</summary>
    public static ImmutableArray<CalendarTopic> All { get; } =
        [Laboratory, PregnancyTest, Supply, PickUp, Contraception, BloodDonation, Counselling, SecondCourse];

    /// <summary>The identifier in text and on the wire: <c>pregnancy-test</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a topic by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The topic, or null when the id is unknown.</returns>
    public static CalendarTopic? Find(string? id) => NamedChoice.Find<CalendarTopic>(id);

    /// <summary>Reads a topic by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such topic.</exception>
    public static CalendarTopic Parse(string id) => NamedChoice.Parse<CalendarTopic>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
