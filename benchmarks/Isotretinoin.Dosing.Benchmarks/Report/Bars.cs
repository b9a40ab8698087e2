using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>Every bar that the library is held to.</summary>
public static class Bars
{
    public static ImmutableArray<Bar> All { get; } =
    [
        Bar.TimesAtMost(typeof(TwoStepCourse), nameof(TwoStepCourse.Library), nameof(TwoStepCourse.Floor), 18),
        Bar.TimesFaster(typeof(TwoStepCourse), nameof(TwoStepCourse.Library), nameof(TwoStepCourse.DayByDay), 15).In(TwoStepCase.TwoHundredAndFortyDays),
        Bar.BytesAtMost(typeof(TwoStepCourse), nameof(TwoStepCourse.Library), 400),
        Bar.TimesAtMost(typeof(CapsulesOfADay), nameof(CapsulesOfADay.Down), nameof(CapsulesOfADay.Down_floor), 5),
        Bar.TimesAtMost(typeof(CapsulesOfADay), nameof(CapsulesOfADay.Up), nameof(CapsulesOfADay.Up_floor), 5),
        Bar.TimesAtMost(typeof(CapsulesOfADay), nameof(CapsulesOfADay.Nearest), nameof(CapsulesOfADay.Nearest_floor), 5),
        Bar.BytesAtMost(typeof(CapsulesOfADay), nameof(CapsulesOfADay.Down), 0),
        Bar.BytesAtMost(typeof(CapsulesOfADay), nameof(CapsulesOfADay.Up), 0),
        Bar.BytesAtMost(typeof(CapsulesOfADay), nameof(CapsulesOfADay.Nearest), 0),
        Bar.TimesAtMost(typeof(CourseLength), nameof(CourseLength.Days_3000), nameof(CourseLength.Days_3), 1.2),
        Bar.TimesAtMost(typeof(HistoryLength), nameof(HistoryLength.TenYears_per_day_ten_times_the_days), nameof(HistoryLength.TenYears_per_day), 1.2),
        Bar.TimesAtMost(typeof(ProgressOf180Days), nameof(ProgressOf180Days.Starting), nameof(ProgressOf180Days.Starting_floor), 20),
        Bar.TimesAtMost(typeof(ProgressOf180Days), nameof(ProgressOf180Days.Latest), nameof(ProgressOf180Days.Latest_floor), 20),
        Bar.TimesAtMost(typeof(ProgressOf180Days), nameof(ProgressOf180Days.Per_day), nameof(ProgressOf180Days.Per_day_floor), 20),
        Bar.TimesAtMost(typeof(ReviewOfAnOrder), nameof(ReviewOfAnOrder.No_findings), nameof(ReviewOfAnOrder.No_findings_floor), 45),
        Bar.TimesAtMost(typeof(ReviewOfAnOrder), nameof(ReviewOfAnOrder.Eleven_findings), nameof(ReviewOfAnOrder.Eleven_findings_floor), 180),
        Bar.BytesAtMost(typeof(ReviewOfAnOrder), nameof(ReviewOfAnOrder.No_findings), 700),
        Bar.MoreBytesAtMost(typeof(WorkingOfAPlan), nameof(WorkingOfAPlan.Working_not_asked_for), nameof(WorkingOfAPlan.Plan), 0),
        Bar.TimesAtMost(typeof(PlanFromPlainNumbers), nameof(PlanFromPlainNumbers.Library), nameof(PlanFromPlainNumbers.UnitsNet), 1.0),
        Bar.TimesAtMost(typeof(ProgressFromPlainNumbers), nameof(ProgressFromPlainNumbers.Library), nameof(ProgressFromPlainNumbers.Tracker), 6),
        Bar.TimesAtMost(typeof(MillionWays), nameof(MillionWays.Library), nameof(MillionWays.Floor), 300),
        Bar.TimesAtMost(typeof(CardBytesToBytes), nameof(CardBytesToBytes.Card), nameof(CardBytesToBytes.Parsing), 8),
        Bar.BytesAtMost(typeof(CardBytesToBytes), nameof(CardBytesToBytes.Card), 16 * 1_024),
        Bar.TimesAtMost(typeof(OptionsTable), nameof(OptionsTable.Library), nameof(OptionsTable.Floor), 10),
    ];
}
