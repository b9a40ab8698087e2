using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The last day of a regimen and the days on which it meets the ends of a target, each step in closed form. Capsules are whole milligrams,
/// so the amount left to the lower end is rounded up and to the upper end down.
/// </summary>
/// <param name="Days">The last day.</param>
/// <param name="OpenDays">The days of the open step; 0 without one.</param>
/// <param name="Milligrams">What is taken through the last day.</param>
/// <param name="Reached">
/// The first day that reaches the lower end, 0 when it was before day 1; null when it never is or there is no target.
/// </param>
/// <param name="LastWithin">
/// The last dosing day within the upper end, if an open last step continued without end; null when there is none or no target.
/// </param>
internal readonly record struct CourseRun(int Days, int OpenDays, long Milligrams, int? Reached, int? LastWithin)
{
    /// <summary>Runs a regimen to a target, or to its end without one, after a dose already taken.</summary>
    /// <exception cref="RefusalException">
    /// The course would last more than 3,650 days, or the open step would begin after its last date.
    /// </exception>
    public static CourseRun Of(Regimen regimen, CumulativeTarget? target, TotalDose alreadyTaken, CourseEnd end, DateOnly? start)
    {
        (long? needed, long? allowed) = (Needed(regimen.Weight, target, alreadyTaken), Allowed(regimen.Weight, target, alreadyTaken));
        long? reached = needed == 0 ? 0 : null;
        long? lastWithin = null;
        (long days, long openDays, long milligrams) = (0, 0, 0);
        foreach (RegimenStep step in regimen.Steps)
        {
            DosingCycle cycle = step.Cycle;
            long daysTaken = step.Days ?? 0;
            if (cycle.IsPause)
            {
                days += daysTaken;
                continue;
            }

            // The total at the end of the step; an open last one has none. An end of the target beyond it is not in this step.
            long? most = step.Days is { } stated ? milligrams + cycle.MilligramsIn(stated) : null;
            if (milligrams < needed && !(most < needed))
            {
                long toReach = cycle.DayReaching(needed.Value - milligrams);
                (daysTaken, reached) = (step.Days ?? toReach, days + toReach);
            }

            if (step.Days is null)
            {
                openDays = daysTaken = end.Days(daysTaken, days, start);
                reached = reached > days + daysTaken ? null : reached;
                most = step.Number < regimen.Steps.Length ? milligrams + cycle.MilligramsIn(daysTaken) : null;
            }

            if (milligrams <= allowed)
            {
                long last = cycle.LastDosingDayIn(
                    most <= allowed ? daysTaken : cycle.DayReaching(allowed.Value - milligrams + 1) - 1);
                lastWithin = last > 0 ? days + last : lastWithin;
            }

            days += daysTaken;
            milligrams = most ?? (milligrams + cycle.MilligramsIn(daysTaken));
        }

        return days <= TitrationStep.MostDays
            ? new CourseRun((int)days, (int)openDays, milligrams, (int?)reached, (int?)lastWithin)
            : throw new RefusalException(
                RefusalCode.CourseTooLong,
                "steps",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The course would last {days:#,0} days. Accepted: up to {TitrationStep.MostDays:#,0} days."),
                nameof(regimen));
    }

    /// <summary>Refuses a start from which the last day, or the last day within the target, falls after the year 9999.</summary>
    public void MustHaveDates(DateOnly? start, string parameter)
    {
        int lastDay = Math.Max(Days, LastWithin ?? 0);
        int latest = DateOnly.MaxValue.DayNumber - Math.Max(lastDay - 1, 0);
        if (start is { } day1 && day1.DayNumber > latest)
        {
            string accepted = latest < 0 ? "no date" : $"up to {DateText.Of(DateOnly.FromDayNumber(latest))}";
            string sentence = string.Create(
                CultureInfo.InvariantCulture, $"Day {lastDay:#,0} of the course would fall after 9999-12-31. Accepted: {accepted}.");
            throw new OutOfRangeException(Refusal.Of(RefusalCode.DateOutOfRange, "start", sentence), day1, parameter);
        }
    }

    /// <summary>The whole milligrams to the lower end, rounded up; 0 when it was reached before day 1, null without a target.</summary>
    internal static long? Needed(BodyWeight weight, CumulativeTarget? target, TotalDose alreadyTaken) => target is null
        ? null
        : WholeDivision.Up(Math.Max(target.Lower.For(weight).Picograms - alreadyTaken.Picograms, 0), DailyDose.PicogramsPerMilligram);

    private static long? Allowed(BodyWeight weight, CumulativeTarget? target, TotalDose alreadyTaken) =>
        target?.Upper.For(weight).Picograms - alreadyTaken.Picograms is >= 0 and long left ? left / DailyDose.PicogramsPerMilligram : null;
}
