namespace Isotretinoin.Dosing;

/// <summary>A calendar, the course that it is kept of, and what was found of that.</summary>
public sealed class CalendarAnswer : IDosingAnswer
{
    internal CalendarAnswer(CalendarRequest request, PlanAnswer plan, CourseCalendar calendar)
    {
        (Request, Plan, Calendar) = (request, plan, calendar);
        ICalendar = request.ICalendarOf(calendar);
    }

    /// <summary>What was asked.</summary>
    public CalendarRequest Request { get; }

    /// <summary>The planned course.</summary>
    public PlanAnswer Plan { get; }

    /// <summary>The calendar.</summary>
    public CourseCalendar Calendar { get; }

    /// <summary>The calendar as an iCalendar file; null when it is not asked for.</summary>
    public string? ICalendar { get; }

    /// <summary>What was found of the course.</summary>
    public Review Review => Plan.Review;

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The calendar and what was found of the course.</summary>
    public override string ToString() => $"{Calendar}; {Review}";
}
