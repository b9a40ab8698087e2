using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Why there is no course for a patient.</summary>
internal sealed class RefusalReason
{
    private RefusalReason(string id) => Id = id;

    /// <summary>A step has no capsules for the patient's dose.</summary>
    public static RefusalReason NoCapsules { get; } = new("no-capsules");

    /// <summary>A step's exact dose is more than a patient may be given.</summary>
    public static RefusalReason DoseOutOfRange { get; } = new("dose-out-of-range");

    /// <summary>The course would last too long.</summary>
    public static RefusalReason CourseTooLong { get; } = new("course-too-long");

    public static ImmutableArray<RefusalReason> All { get; } = [NoCapsules, DoseOutOfRange, CourseTooLong];

    /// <summary>The reason in JSON and on the page.</summary>
    public string Id { get; }
}
