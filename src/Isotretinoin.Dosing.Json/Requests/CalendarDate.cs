namespace Isotretinoin.Dosing.Json;

/// <summary>A date from which months are counted.</summary>
internal static class CalendarDate
{
    public static DateOnly Read(in RequestReader reader, DateOnly earliest)
    {
        DateOnly date = reader.Date();
        return date >= earliest && date <= CourseCalendar.Latest
            ? date
            : throw reader.Refusal(ErrorCode.DateOutOfRange, reader.NotAccepted(FormattableString.Invariant($"{earliest:yyyy-MM-dd} to {CourseCalendar.Latest:yyyy-MM-dd}")));
    }
}
