namespace Isotretinoin.Dosing;

/// <summary>A calendar, its course, and the findings of the course.</summary>
public sealed class CalendarAnswer : IDosingAnswer
{
    internal CalendarAnswer(CalendarRequest request, PlanAnswer plan, CourseCalendar calendar, HandOut? handOut) =>
        (Request, Plan, Calendar, HandOut) = (request, plan, calendar, handOut);

    /// <summary>The request.</summary>
    public CalendarRequest Request { get; }

    /// <summary>The planned course.</summary>
    public PlanAnswer Plan { get; }

    /// <summary>The calendar.</summary>
    public CourseCalendar Calendar { get; }

    /// <summary>The findings of the course.</summary>
    public Review Review => Plan.Review;

    /// <summary>The calendar as an iCalendar file; null when not requested.</summary>
    public string? ToICalendar() => Request.ICalendarOf(Calendar);

    /// <summary>The sheet for the patient, with the dates of the protocols too; null when not requested of the plan.</summary>
    public HandOut? HandOut { get; }

    /// <summary>What a clinician pastes into the record of the course.</summary>
    public ChartNote Note => Plan.Note;

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The calendar and the findings of the course.</summary>
    public override string ToString() => $"{Calendar}; {Review}";
}
