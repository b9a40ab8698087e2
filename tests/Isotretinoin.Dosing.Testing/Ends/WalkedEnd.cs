namespace Isotretinoin.Dosing.Testing;

/// <summary>A course with an end of its own walked one day after the other, on rational numbers, as a person with a calendar would.</summary>
public sealed class WalkedEnd
{
    private const int MostDays = 3_650;

    private readonly EndCase planned;
    private readonly List<IReadOnlyList<int>> rows;
    private readonly List<WalkedDay> days = [];
    private readonly int open;

    public WalkedEnd(EndCase planned)
    {
        this.planned = planned;
        rows = [.. new WalkedCourse(planned.Course).Rows];
        open = planned.Course.Steps.Count;
        for (int step = 1; step <= planned.Steps.Count && !IsTooEarly && !IsTooLong; step++)
        {
            Walk(step);
        }

        LastWithin = planned.HasTarget ? Continued().TakeWhile(day => day.Cumulative <= To).LastOrDefault(day => day.Milligrams > 0) : null;
    }

    /// <summary>Whether the open step would begin after its last date.</summary>
    public bool IsTooEarly { get; private set; }

    public bool IsTooLong { get; private set; }

    public IReadOnlyList<WalkedDay> Days => days;

    public IReadOnlyList<IReadOnlyList<int>> Rows => rows;

    public Fraction Kilograms => Fraction.Of(planned.Course.Grams, 1_000);

    public Fraction Taken => Fraction.Of(planned.Course.AlreadyTakenThousandths, 1_000);

    public Fraction From => Fraction.Of(planned.Course.Target!.FromThousandths, 1_000) * Kilograms;

    public Fraction To => Fraction.Of(planned.Course.Target!.ToThousandths, 1_000) * Kilograms;

    public int? ReachedDay => !planned.HasTarget ? null : Taken >= From ? 0 : days.FirstOrDefault(day => day.Cumulative >= From)?.Number;

    /// <summary>The last dosing day within the target; only an open last step goes on until it leaves it.</summary>
    public WalkedDay? LastWithin { get; }

    /// <summary>What was taken when the open step ended.</summary>
    public Fraction AtEndOfOpenStep => days.LastOrDefault(day => day.Step <= open)?.Cumulative ?? Taken;

    /// <summary>The row of a step from a date; null when its dose cannot be made.</summary>
    public static IReadOnlyList<int>? RowOf(EndCase planned, StepCase step, DateOnly first) => step.IsPause
        ? [0]
        : new WalkedCourse(planned.Course with { Steps = [step], Start = first, Target = null, AlreadyTakenThousandths = 0, Rounding = step.Rounding ?? planned.Course.Rounding }).Rows is [var row] ? row : null;

    private void Walk(int step)
    {
        if (step > open)
        {
            rows.Add(RowOf(planned, planned.Steps[step - 1], planned.Start.AddDays(days.Count))!);
        }

        DateOnly last = planned.Clear.AddDays(planned.ThenDays);
        bool isByDate = step == open && planned.Ending == CourseEnding.Until;
        IsTooEarly = isByDate && planned.Start.AddDays(days.Count) > last;
        for (int day = 1; !IsTooEarly && !IsTooLong && GoesOn(step, day, last); day++)
        {
            int milligrams = rows[step - 1][(day - 1) % rows[step - 1].Count];
            days.Add(new WalkedDay(days.Count + 1, step, day, milligrams, (days.Count == 0 ? Taken : days[^1].Cumulative) + milligrams));
            IsTooLong = days.Count > MostDays;
        }
    }

    private bool GoesOn(int step, int day, DateOnly last) =>
        step != open ? day <= planned.Steps[step - 1].Days
        : planned.Ending == CourseEnding.Until ? planned.Start.AddDays(days.Count) <= last
        : (days.Count == 0 ? Taken : days[^1].Cumulative) < From || (planned.Ending == CourseEnding.Supply && (day - 1) % planned.Course.SupplyDays != 0);

    private IEnumerable<WalkedDay> Continued()
    {
        WalkedDay? last = null;
        foreach (WalkedDay day in days)
        {
            yield return last = day;
        }

        if (planned.Maintenance.Count > 0 || IsTooEarly)
        {
            yield break;
        }

        int ofStep = last?.Step == open ? last.DayOfStep : 0;
        int number = last?.Number ?? 0;
        Fraction cumulative = last?.Cumulative ?? Taken;
        while (true)
        {
            int milligrams = rows[open - 1][ofStep++ % rows[open - 1].Count];
            cumulative += milligrams;
            yield return new WalkedDay(++number, open, ofStep, milligrams, cumulative);
        }
    }
}
