namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// The courses of a ledger of dispensings, worked out day by day in rational numbers: each day something of the oldest supply in hand is
/// taken. The library spreads supplies in intervals.
/// </summary>
public sealed class AuditedDays
{
    private readonly AuditCase asked;
    private readonly SortedDictionary<int, (Fraction Milligrams, int SupplyDays, Formulation Own)> taken = [];

    public AuditedDays(AuditCase asked)
    {
        this.asked = asked;
        Take();
        Courses = [.. Divided().Select((days, place) => Summed(place + 1, days))];
    }

    public IReadOnlyList<DayByDayCourse> Courses { get; }

    private void Take()
    {
        var inHand = new Queue<(Fraction ADay, int Days, Formulation Own)>();
        (Fraction ADay, int Days, Formulation Own) supply = (0, 0, asked.Formulation);
        int left = 0;
        DispensingCase[] counted = [.. asked.Dispensings.Where(dispensing => dispensing.Day <= asked.AsOf)];
        if (counted.Length == 0)
        {
            return;
        }

        int last = counted.Max(dispensing => dispensing.Day);
        for (int day = counted.Min(dispensing => dispensing.Day); day <= last || left > 0 || inHand.Count > 0; day++)
        {
            DispensingCase[] today = [.. counted.Where(dispensing => dispensing.Day == day)];
            if (today.Length > 0)
            {
                inHand.Enqueue((Fraction.Of(today.Sum(dispensing => dispensing.Milligrams), today[0].Days), today[0].Days, today[0].Formulation));
            }

            if (left == 0 && inHand.Count > 0)
            {
                supply = inHand.Dequeue();
                left = supply.Days;
            }

            if (left > 0)
            {
                taken[day] = (supply.ADay, supply.Days, supply.Own);
                left--;
            }
        }
    }

    private IEnumerable<List<int>> Divided()
    {
        List<int> course = [];
        foreach (int day in taken.Keys)
        {
            if (course.Count > 0 && day - course[^1] > asked.Gap + 1)
            {
                yield return course;
                course = [];
            }

            course.Add(day);
        }

        if (course.Count > 0)
        {
            yield return course;
        }
    }

    private DayByDayCourse Summed(int number, List<int> days)
    {
        int first = days[0];
        int last = days[^1];
        Fraction milligrams = days.Aggregate((Fraction)0, (sum, day) => sum + Counted(day));
        int length = last - first + 1;
        int longest = 0;
        int breaks = 0;
        for (int i = 1; i < days.Count; i++)
        {
            int nothing = days[i] - days[i - 1] - 1;
            breaks += nothing > 0 ? 1 : 0;
            longest = Math.Max(longest, nothing);
        }

        Fraction? perKilogram = asked.Weights.Count == 0 ? null
            : asked.Policy == WeightPolicy.PerDay ? days.Aggregate((Fraction)0, (sum, day) => sum + (Counted(day) / Kilograms(first, day)))
            : milligrams / Kilograms(first, asked.Policy == WeightPolicy.Starting ? first : last);
        (int Day, int Grams)[] before = [.. asked.Weights.Where(weight => weight.Day <= first)];
        return new DayByDayCourse(
            number,
            first,
            last,
            length,
            breaks,
            length - days.Count,
            longest,
            days.Count,
            asked.AsOf - last <= asked.Gap,
            days.Max(day => taken[day].SupplyDays),
            milligrams,
            milligrams / days.Count,
            Greatest(days.Select(Counted)),
            perKilogram,
            perKilogram / days.Count,
            asked.Weights.Count == 0 ? null : Greatest(days.Select(day => Counted(day) / Kilograms(first, day))),
            before.Length == 0 ? null : first - before.Max(weight => weight.Day),
            days.Select(day => taken[day].Own).Distinct().Count());
    }

    private Fraction Counted(int day) => DayByDayHistory.Worth(taken[day].Milligrams, taken[day].Own, asked.Formulation);

    /// <summary>The weight on a day of a course: the latest by then of those that are not older than the one on the first day.</summary>
    private Fraction Kilograms(int first, int day)
    {
        (int Day, int Grams)[] byThen = [.. asked.Weights.Where(weight => weight.Day <= Math.Max(first, day)).OrderBy(weight => weight.Day)];
        return Fraction.Of(byThen.Length > 0 ? byThen[^1].Grams : asked.Weights.OrderBy(weight => weight.Day).First().Grams, 1_000);
    }

    private static Fraction Greatest(IEnumerable<Fraction> fractions) => fractions.Aggregate((one, other) => one > other ? one : other);
}
