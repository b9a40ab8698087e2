namespace Isotretinoin.Dosing.Tests;

/// <summary>What the product answers to each case of the page of published cases, by the name of the case.</summary>
internal static class PublishedAnswers
{
    private static readonly IntakePattern Daily = IntakePattern.Daily;
    private static readonly IntakePattern Alternate = IntakePattern.AlternateDays;
    private static readonly IntakePattern Week = IntakePattern.OneWeekInFour;
    private static readonly IntakePattern TenDays = PublishedCourse.FirstTenDaysOfThirty;

    public static IReadOnlyDictionary<string, Func<string>> ByCase { get; } = new Dictionary<string, Func<string>>
    {
        ["label-lowest"] = () => $"{PublishedCourse.OfDose(0.5m, 140)}; 120 mg/kg on day {PublishedCourse.DayOf(120, 0.5m)}",
        ["label-highest"] = () => $"{PublishedCourse.OfDose(1, 140)}; 120 mg/kg on day {PublishedCourse.DayOf(120, 1)}",
        ["label-shortest"] = () => PublishedCourse.OfDose(0.5m, 105),
        ["label-divided"] = () => string.Join("; ", new[] { 25, 35, 45 }.Select(dose => $"{dose} mg: {PublishedCourse.Capsules(dose, Catalogue.Absorica, Frequency.TwiceDaily)}")),
        ["absorica-ld"] = () => PublishedCourse.InAbsoricaLd(40),
        ["eu-duration"] = () => $"{PublishedCourse.OfDose(0.5m, 112)}; {PublishedCourse.OfDose(1, 168)}",
        ["nz-duration"] = () => $"{PublishedCourse.OfDose(0.1m, 84)}; {PublishedCourse.OfDose(1, 112)}",
        ["msd"] = () => $"{PublishedCourse.OfDose(1, 112)}; {PublishedCourse.OfDose(1, 140)}",
        ["brussels-1995"] = () => $"1 mg/kg/day: 120 mg/kg on day {PublishedCourse.DayOf(120, 1)}; 0.5 mg/kg/day: {PublishedCourse.OfDose(0.5m, 210)}",
        ["paediatric-2013"] = () =>
            $"{PublishedCourse.OfDose(0.5m, 28)}; 120 mg/kg on day {PublishedCourse.DayOf(120, 0.5m, 28, 1)}; 150 mg/kg on day {PublishedCourse.DayOf(150, 0.5m, 28, 1)}",
        ["ceiling-80"] = () => $"{PublishedCourse.PerDay(80, 80)}; {PublishedCourse.PerDay(80, 100)}",
        ["strauss-2001"] = () => $"{PublishedCourse.OfDose(0.4m, 140)}; {PublishedCourse.OfDose(1, 140)}",
        ["amichai-2006"] = () => string.Join(
            "; ", new[] { 66.667m, 50m }.Select(kilograms => $"{PublishedCourse.PerDay(20, kilograms)}, {PublishedCourse.MilligramsPerKilogram(20, 180, Daily, kilograms)}")),
        ["niazi-daily"] = () => $"{PublishedCourse.OfMilligrams(20, 180, Daily)}, {PublishedCourse.MilligramsPerKilogram(20, 180, Daily, 57.88m)}",
        ["niazi-alternate"] = () => $"{PublishedCourse.OfMilligrams(20, 180, Alternate)}, {PublishedCourse.MilligramsPerKilogram(20, 180, Alternate, 57.88m)}",
        ["dhaked-2016"] = () => $"{PublishedCourse.OfMilligrams(20, 168, Daily)}; {PublishedCourse.OfMilligrams(20, 168, Alternate)}",
        ["lee-2011-a"] = () => $"{PublishedCourse.OfDose(0.5m, 168)}; {PublishedCourse.OfDose(0.7m, 168)}",
        ["lee-2011-b"] = () => $"{PublishedCourse.OfDose(0.25m, 168)}; {PublishedCourse.OfDose(0.4m, 168)}",
        ["lee-2011-c"] = () => $"{PublishedCourse.OfDose(0.5m, 168, Week)}; {PublishedCourse.OfDose(0.7m, 168, Week)}",
        ["agarwal-2011-daily"] = () => PublishedCourse.OfDose(1, 112),
        ["agarwal-2011-alternate"] = () => PublishedCourse.OfDose(1, 112, Alternate),
        ["agarwal-2011-week"] = () => PublishedCourse.OfDose(1, 112, Week),
        ["agarwal-2011-20"] = () => PublishedCourse.OfMilligrams(20, 112, Alternate),
        ["faghihi-2017"] = () => $"{PublishedCourse.OfDose(0.5m, 180)}; {PublishedCourse.OfDose(0.25m, 180)}",
        ["kaymak-2006"] = () => $"{PublishedCourse.OfDose(0.5m, 180, Week)}; {PublishedCourse.OfDose(0.75m, 180, Week)}",
        ["akman-2007"] = () =>
            $"{PublishedCourse.OfDose(0.5m, 180, TenDays)}; {PublishedCourse.OfDoses((0.5m, 30, Daily), (0.5m, 150, TenDays))}; {PublishedCourse.OfDose(0.5m, 180)}",
        ["tehran"] = () => $"60 kg: 120 mg/kg on day {PublishedCourse.DayOfMilligrams(120, 20, 60)}",
        ["rademaker-2014"] = () =>
            $"{PublishedCourse.OfMilligrams(5, 224, Daily)}; {string.Join("; ", new[] { Catalogue.UkConventional, Catalogue.UsConventional }.Select(p => $"{p.Id}: {PublishedCourse.Capsules(5, p, Frequency.OnceDaily)}"))}",
        ["cyrulnik-2012"] = () => PublishedCourse.OfDose(1.6m, 178),
        ["four-to-six-months"] = () => string.Join(
            "; ", new[] { 1m, 0.5m }.Select(dose => $"{dose} mg/kg/day: day {PublishedCourse.DayOf(120, dose)} to {PublishedCourse.DayOf(150, dose)}")),
        ["low-and-slow"] = () => $"{PublishedCourse.OfDose(0.1m, 270)}; {PublishedCourse.OfDose(0.25m, 365)}",
        ["twenty"] = () => $"1 mg/kg/day: 20 mg/kg on day {PublishedCourse.DayOf(20, 1)}; 120 mg/kg on day {PublishedCourse.DayOf(120, 1)}",
    };
}
