using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Published evidence on one subject beyond the labels. No review judges by it.</summary>
public sealed class EvidenceTopic : INamedChoice<EvidenceTopic>
{
    private EvidenceTopic(string id, string subject, ImmutableArray<Citation> sources) => (Id, Subject, Sources) = (id, subject, sources);

    /// <summary>0.1 to 0.3 mg/kg/day.</summary>
    public static EvidenceTopic LowDose { get; } = new("low-dose", "0.1 to 0.3 mg/kg/day", Evidence.LowDose);

    /// <summary>0.1 to 0.25 mg/kg/day for 9 to 12 months.</summary>
    public static EvidenceTopic LowAndSlow { get; } =
        new("low-and-slow", "0.1 to 0.25 mg/kg/day for 9 to 12 months", Evidence.LowAndSlow);

    /// <summary>Below the low doses: unlicensed.</summary>
    public static EvidenceTopic Microdosing { get; } =
        new("microdosing", "0.04 to 0.3 mg/kg daily, on alternate days or in pulses: unlicensed", Evidence.Microdosing);

    /// <summary>Every other day.</summary>
    public static EvidenceTopic AlternateDays { get; } = new("alternate-days", "A dose every other day", Evidence.AlternateDays);

    /// <summary>Seven days in twenty-eight.</summary>
    public static EvidenceTopic OneWeekInFour { get; } = new("one-week-in-four", "A dose on one week in four", Evidence.OneWeekInFour);

    /// <summary>120 to 150 mg/kg in a course.</summary>
    public static EvidenceTopic CustomaryTarget { get; } =
        new("target-120-to-150", "A cumulative target of 120 to 150 mg/kg", Evidence.Customary);

    /// <summary>220 mg/kg and more.</summary>
    public static EvidenceTopic GreaterTarget { get; } =
        new("target-220", "A cumulative target of 220 mg/kg or more", Evidence.AtLeast220);

    /// <summary>Until the skin is clear, and a month more.</summary>
    public static EvidenceTopic ClearanceAndAMonth { get; } =
        new("clearance-and-a-month", "Until the skin is clear, and a month more", Evidence.ClearanceAndAMonth);

    /// <summary>Every subject.</summary>
    public static ImmutableArray<EvidenceTopic> All { get; } =
        [LowDose, LowAndSlow, Microdosing, AlternateDays, OneWeekInFour, CustomaryTarget, GreaterTarget, ClearanceAndAMonth];

    /// <summary>The identifier in text and on the wire: <c>low-dose</c>.</summary>
    public string Id { get; }

    /// <summary>The subject, in words.</summary>
    public string Subject { get; }

    /// <summary>The sources, each with what it does not show.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>Finds a subject by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The subject, or null when the id is unknown.</returns>
    public static EvidenceTopic? Find(string? id) => NamedChoice.Find<EvidenceTopic>(id);

    /// <summary>Reads a subject by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such subject.</exception>
    public static EvidenceTopic Parse(string id) => NamedChoice.Parse<EvidenceTopic>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
