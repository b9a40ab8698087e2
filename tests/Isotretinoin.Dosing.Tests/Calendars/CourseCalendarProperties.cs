using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class CourseCalendarProperties
{
    private static readonly CalendarProtocol[] Laboratory =
        [CalendarProtocol.PatientGuideMonthly, CalendarProtocol.Delphi2022, CalendarProtocol.EuropeanClass, CalendarProtocol.WestHampshire, CalendarProtocol.NewZealand2013];

    /// <summary>Each day of the course is asked what is due on it, and a person counting days answers the same.</summary>
    [Law]
    public Property Tests_during_a_course_fall_due_on_the_days_that_a_person_counts() => Law.ForAll(() => CalendarCourses.Dated, course =>
    {
        CourseCalendar calendar = CourseCalendar.Of(course, 30, YesNoUnknown.No, Laboratory);
        ILookup<DateOnly, string> due = calendar.Entries.Where(e => e.Rule is not null).ToLookup(e => e.FirstDate!.Value, e => $"{e.Protocol}.{e.Rule!.Id}");
        int day = 0;
        for (DateOnly date = course.Start!.Value; date <= course.EndDate; date = date.AddDays(1))
        {
            day++;
            Assert.Equal(day > 1 && day % 30 == 1, due[date].Contains("patient-guide-monthly.monthly"));
            Assert.Equal(day % 90 == 31, due[date].Contains("ema-class.during"));
            Assert.Equal(day == 29, due[date].Contains("west-hampshire-nhs.week-4"));
            Assert.Equal(day == 57, due[date].Contains("west-hampshire-nhs.week-8"));
        }
    });

    [Law]
    public Property Supplies_are_in_hand_on_the_first_day_that_they_are_for() => Law.ForAll(() => CalendarCourses.Dated, course =>
    {
        CourseCalendar calendar = CourseCalendar.Of(course, 30, YesNoUnknown.Yes, CalendarProtocol.Ipledge);
        DateOnly[] begins = [.. course.Supplies(30).Where(supply => !supply.Quantities.IsEmpty).Select(supply => course.Start!.Value.AddDays(supply.FirstDay - 1))];

        Assert.Equal(begins, calendar.Entries.Where(e => e.Topic == CalendarTopic.Supply).Select(e => e.FirstDate!.Value));
        foreach ((DateOnly begin, CalendarEntry sample) in begins.Zip(calendar.Entries.Where(e => e.Rule?.Id == "test")))
        {
            Assert.Equal(begin.AddDays(-1), sample.LastDate);
            foreach (DateOnly taken in new[] { sample.FirstDate!.Value, sample.LastDate!.Value })
            {
                CalendarEntry window = calendar.WithSample(taken).Entries.Single(e => e.Rule?.Id == "window");
                Assert.True(window.FirstDate <= begin && begin <= window.LastDate);
            }

            Assert.DoesNotContain(
                calendar.WithSample(sample.FirstDate!.Value.AddDays(-1)).Entries, e => e.Rule?.Id == "window" && e.FirstDate <= begin && begin <= e.LastDate);
        }
    });

    [Law]
    public Property Entries_after_the_last_capsule_are_dated_as_a_person_counts_them() => Law.ForAll(() => CalendarCourses.Dates, last =>
    {
        Course course = CalendarCourses.From5January2026.StartingOn(last.AddDays(-142));
        CourseCalendar plan = CourseCalendar.Of(course, 30, YesNoUnknown.Yes, CalendarProtocol.Ipledge, CalendarProtocol.UnitedKingdom);
        CourseCalendar taken = plan.AfterLastCapsule(last);
        int month = Math.Max(last.DayNumber + 30, OnPaper(last, months: 1).DayNumber);
        int twoMonths = Math.Max(last.DayNumber + 56, OnPaper(last, months: 2).DayNumber);

        Assert.All(plan.Entries.Where(Follows), e => Assert.Null(e.FirstDate));
        Assert.All(
            taken.Entries.Where(Follows),
            e => Assert.Equal(e.Key == "uk-smpc.second-course" ? last.DayNumber + 56 : e.Topic == CalendarTopic.SecondCourse ? twoMonths : e.Key == "uk-smpc.last-test" ? last.DayNumber + 35 : e.Key == "uk-smpc.no-blood-donation" ? last.DayNumber + 30 : month, e.FirstDate!.Value.DayNumber));
        Assert.Equal(7, taken.Entries.Count(Follows));
    });

    [Law]
    public Property On_any_date_every_entry_has_exactly_one_status() => Law.ForAll(() =>
        from course in CalendarCourses.Dated from days in Gen.Choose(-60, 400) select (course, course.Start!.Value.AddDays(days)), c =>
    {
        CourseCalendar calendar = CourseCalendar.Of(c.course, 30, YesNoUnknown.Unknown, [.. CalendarProtocol.All]);
        (var past, var due, var ahead) = (calendar.PastOn(c.Item2), calendar.DueOn(c.Item2), calendar.AheadOn(c.Item2));
        var undated = calendar.Entries.Where(e => e.FirstDate is null);

        Assert.Equal(
            calendar.Entries.Select(e => e.Key).Order(StringComparer.Ordinal),
            past.Concat(due).Concat(ahead).Concat(undated).Select(e => e.Key).Order(StringComparer.Ordinal));
        Assert.All(due, e => Assert.Contains(c.Item2, Days(e)));
        Assert.All(past.Concat(ahead), e => Assert.DoesNotContain(c.Item2, Days(e)));
    });

    private static bool Follows(CalendarEntry entry) => entry.Rule?.Id is "last-test" or "contraception-to" or "no-blood-donation" or "second-course";

    private static IEnumerable<DateOnly> Days(CalendarEntry entry)
    {
        for (DateOnly date = entry.FirstDate!.Value; date <= entry.LastDate; date = date.AddDays(1))
        {
            yield return date;
        }
    }

    /// <summary>The same day some months on, or the last day of a month that is too short.</summary>
    private static DateOnly OnPaper(DateOnly date, int months)
    {
        (int year, int month) = date.Month + months > 12 ? (date.Year + 1, date.Month + months - 12) : (date.Year, date.Month + months);
        bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        return new DateOnly(year, month, Math.Min(date.Day, lengths[month - 1]));
    }
}
