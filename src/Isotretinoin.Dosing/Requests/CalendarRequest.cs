using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A calendar of a planned course, under the stated protocols.</summary>
public sealed class CalendarRequest : IDosingRequest
{
    private readonly Happened happened;

    private CalendarRequest(PlanRequest plan, ImmutableArray<CalendarProtocol> protocols, Happened happened) =>
        (Plan, Protocols, this.happened) = (plan, protocols, happened);

    /// <inheritdoc/>
    public Operation Operation => Operation.Calendar;

    /// <summary>The course, with its start and the days of a supply.</summary>
    public PlanRequest Plan { get; }

    /// <summary>The protocols, each once.</summary>
    public ImmutableArray<CalendarProtocol> Protocols { get; }

    /// <summary>The date of the last capsule; null when not stated.</summary>
    public DateOnly? LastCapsule => happened.LastCapsule;

    /// <summary>The dates of pregnancy test samples.</summary>
    public ImmutableArray<DateOnly> Samples => happened.Samples;

    /// <summary>The dates of office visits.</summary>
    public ImmutableArray<DateOnly> Visits => happened.Visits;

    /// <summary>A calendar of a course. A protocol named twice counts once; without any there are only supplies.</summary>
    public static CalendarRequest For(PlanRequest plan, params ReadOnlySpan<CalendarProtocol> protocols)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new CalendarRequest(plan, Elements.SetOf(protocols, nameof(protocols)), new Happened(LastCapsule: null, [], []));
    }

    /// <summary>This request with the date of the last capsule.</summary>
    public CalendarRequest AfterLastCapsule(DateOnly date) => new(Plan, Protocols, happened with { LastCapsule = date });

    /// <summary>This request with the dates of pregnancy test samples.</summary>
    public CalendarRequest WithSamples(params ReadOnlySpan<DateOnly> dates) => new(Plan, Protocols, happened with { Samples = [.. dates] });

    /// <summary>This request with the dates of office visits.</summary>
    public CalendarRequest WithVisits(params ReadOnlySpan<DateOnly> dates) => new(Plan, Protocols, happened with { Visits = [.. dates] });

    /// <summary>This request with an iCalendar file; see <see cref="CourseCalendar.ToICalendar"/>.</summary>
    /// <param name="file">Whose course it is, when the file is made, and which earlier file it takes the place of.</param>
    public CalendarRequest AsICalendar(CalendarFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(Plan, Protocols, happened with { File = file });
    }

    /// <summary>Plans the course and makes its calendar.</summary>
    /// <exception cref="RefusalException">The plan states no start or no days of a supply, or the course has no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The course or a date is outside the dates of a calendar.</exception>
    /// <inheritdoc cref="PlanRequest.Answer"/>
    public CalendarAnswer Answer()
    {
        PlanAnswer plan = Plan.Answer();
        HandOut? handOut = Plan.HandingOver is { } handing
            ? HandOut.Of(handing, Calendar(plan, Plan.Protocols(Protocols)), plan.Review, Plan.Reviewing.Date)
            : null;
        return new CalendarAnswer(this, plan, Calendar(plan, Protocols), handOut);
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The protocols and the course.</summary>
    public override string ToString() =>
        $"calendar under {(Protocols.IsEmpty ? "no protocol" : string.Join(", ", Protocols))} of a {Plan}";

    private CourseCalendar Calendar(PlanAnswer plan, ImmutableArray<CalendarProtocol> protocols)
    {
        CourseCalendar calendar = Plan.Calendar(plan.Course, plan.Before, protocols.AsSpan())
            .WithSamples(Samples.AsSpan()).WithVisits(Visits.AsSpan());
        return LastCapsule is { } last ? calendar.AfterLastCapsule(last) : calendar;
    }

    internal string? ICalendarOf(CourseCalendar calendar) => happened.File is { } file ? calendar.ToICalendar(file) : null;

    private sealed record Happened(DateOnly? LastCapsule, ImmutableArray<DateOnly> Samples, ImmutableArray<DateOnly> Visits)
    {
        public CalendarFile? File { get; init; }
    }
}
