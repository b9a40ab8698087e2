using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A rule that puts entries into a calendar: what, when, for whom, and where it was read. Data.</summary>
public sealed class CalendarRule
{
    internal CalendarRule(string id, CalendarTopic topic, string title, CalendarTiming timing, Citation source, params ReadOnlySpan<LaboratoryTest> tests)
        : this(id, topic, title, timing, source, [.. tests], CalendarAudience.Everyone, condition: "", edition: null)
    {
    }

    private CalendarRule(
        string id, CalendarTopic topic, string title, CalendarTiming timing, Citation source, ImmutableArray<LaboratoryTest> tests, CalendarAudience audience, string condition, CalendarEdition? edition) =>
        (Id, Topic, Title, Timing, Source, Tests, Audience, Condition, Edition) = (id, topic, title, timing, source, tests, audience, condition, edition);

    /// <summary>The identifier, unique in its protocol.</summary>
    public string Id { get; }

    /// <summary>What the rule is about.</summary>
    public CalendarTopic Topic { get; }

    /// <summary>What is to be done, in words.</summary>
    public string Title { get; }

    /// <summary>When.</summary>
    public CalendarTiming Timing { get; }

    /// <summary>Where the rule was read.</summary>
    public Citation Source { get; }

    /// <summary>The blood tests; empty when the rule is about something else, or its source names none.</summary>
    public ImmutableArray<LaboratoryTest> Tests { get; }

    /// <summary>Whom the rule is for.</summary>
    public CalendarAudience Audience { get; }

    /// <summary>A condition of the source that no plan can judge, in words; empty when there is none.</summary>
    public string Condition { get; }

    /// <summary>The edition to which alone the rule belongs; null when all editions have it.</summary>
    public CalendarEdition? Edition { get; }

    /// <summary>Title and timing.</summary>
    public override string ToString() => $"{Title}, {Timing}";

    internal CalendarRule OnlyIf(string condition) => new(Id, Topic, Title, Timing, Source, Tests, Audience, condition, Edition);

    internal CalendarRule For(CalendarAudience audience) => new(Id, Topic, Title, Timing, Source, Tests, audience, Condition, Edition);

    internal CalendarRule In(CalendarEdition edition) => new(Id, Topic, Title, Timing, Source, Tests, Audience, Condition, edition);
}
