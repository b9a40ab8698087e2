namespace Isotretinoin.Dosing.Testing;

/// <summary>A course walked one day after the other, on rational numbers, as a person with a calendar would.</summary>
public sealed class WalkedCourse
{
    private const int MostDays = 3_650;

    private readonly CourseCase course;
    private readonly List<IReadOnlyList<int>> rows = [];

    public WalkedCourse(CourseCase course)
    {
        this.course = course;
        if (MakeRows())
        {
            Days = Walk();
        }
    }

    /// <summary>The first step that has no capsules, or 0.</summary>
    public int StepWithoutCapsules { get; private set; }

    /// <summary>The first day of that step's stated cycle that cannot be made, or 0.</summary>
    public int CycleDayWithoutCapsules { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>The milligrams of each day of each step's cycle.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Rows => rows;

    public IReadOnlyList<WalkedDay> Days { get; } = [];

    public bool EndsBeforeDay1 => course.Target is not null && Taken >= From;

    public WalkedDay? Reached => course.Target is null ? null : EndsBeforeDay1 ? new WalkedDay(0, 0, 0, 0, Taken) : Days.FirstOrDefault(day => day.Cumulative >= From);

    /// <summary>The last dosing day within the target, walking on for as long as it takes to leave it.</summary>
    public WalkedDay? LastWithin => course.Target is null ? null : Endless().TakeWhile(day => day.Cumulative <= To).LastOrDefault(day => day.Milligrams > 0);

    public Fraction Taken => course.Counted ?? Fraction.Of(course.AlreadyTakenThousandths, 1_000);

    public Fraction From => Fraction.Of(course.Target!.FromThousandths, 1_000) * Kilograms;

    public Fraction To => Fraction.Of(course.Target!.ToThousandths, 1_000) * Kilograms;

    public Fraction Kilograms => Fraction.Of(course.Grams, 1_000);

    /// <summary>Capsules by strength over some days, falling, each day's made by brute force.</summary>
    public IReadOnlyList<(int Strength, int Count)> Quantities(IEnumerable<WalkedDay> days)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (IGrouping<(Frequency, int), WalkedDay> alike in days.Where(d => d.Milligrams > 0).GroupBy(d => (course.DivisionOf(d.Step), d.Milligrams)))
        {
            foreach (int capsule in BestCapsules.Of(alike.Key.Item2, course.Product.Strengths, alike.Key.Item1).All)
            {
                counts[capsule] = counts.GetValueOrDefault(capsule) + alike.Count();
            }
        }

        return [.. counts.Reverse().Select(c => (c.Key, c.Value))];
    }

    private bool MakeRows()
    {
        int before = 0;
        for (int step = 1; step <= course.Steps.Count; step++)
        {
            StepCase intent = course.Steps[step - 1];
            if (intent.IsPause)
            {
                rows.Add([0]);
                before += intent.Days!.Value;
                continue;
            }

            MakeableDoses makeable = course.Product.Makeable(course.DivisionOf(step));
            IReadOnlyList<int>? row = intent.Thousandths is { } thousandths
                ? Patterned(RoundedRow.Of(Fraction.Of(thousandths, 1_000) * Kilograms, makeable, course.RoundingOf(step), intent.CeilingThousandths is { } most ? Fraction.Of(most, 1_000) : null), intent.Pattern, course.Start?.AddDays(before))
                : intent.CycleMilligrams.All(dose => dose == 0 || makeable.Contains(dose)) ? intent.CycleMilligrams : null;
            if (row is null)
            {
                StepWithoutCapsules = step;
                CycleDayWithoutCapsules = intent.CycleMilligrams.TakeWhile(dose => dose == 0 || makeable.Contains(dose)).Count() + 1;
                CycleDayWithoutCapsules = intent.Thousandths is null ? CycleDayWithoutCapsules : 0;
                return false;
            }

            rows.Add(row);
            before += intent.Days ?? 0;
        }

        return true;
    }

    private static IReadOnlyList<int>? Patterned(IReadOnlyList<int>? row, string pattern, DateOnly? first) => row is null || pattern == "1"
        ? row
        : [.. Enumerable.Range(0, DosingDays.Round(pattern)).Select(day => DosingDays.Contain(pattern, first ?? default, (first ?? default).AddDays(day)) ? row[0] : 0)];

    private List<WalkedDay> Walk()
    {
        var days = new List<WalkedDay>();
        bool isOpen = course.Steps[^1].Days is null;
        if (isOpen && course.Steps.Count == 1 && EndsBeforeDay1)
        {
            return days;
        }

        foreach (WalkedDay day in Endless())
        {
            bool isLast = isOpen && day.Step == course.Steps.Count;
            if (isLast && (days.Count == 0 ? Taken : days[^1].Cumulative) >= From)
            {
                break;
            }

            days.Add(day);
            if (days.Count > MostDays)
            {
                IsTooLong = true;
                break;
            }
        }

        return days;
    }

    private IEnumerable<WalkedDay> Endless()
    {
        int number = 0;
        Fraction cumulative = Taken;
        for (int step = 1; step <= Rows.Count; step++)
        {
            IReadOnlyList<int> row = Rows[step - 1];
            for (int day = 1; course.Steps[step - 1].Days is not { } days || day <= days; day++)
            {
                int milligrams = row[(day - 1) % row.Count];
                cumulative += milligrams;
                yield return new WalkedDay(++number, step, day, milligrams, cumulative);
            }
        }
    }
}
