using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A planned course, as seen by rules.</summary>
internal sealed class CourseSubject : ReviewSubject
{
    /// <summary>The facts that can be stated for a plan; its weight is known.</summary>
    public static readonly FactSet Asked = PatientFacts.Askable.Except(FactSet.Of(Fact.WeightDate, Fact.EarlierWeight))
        | FactSet.Of(Fact.Date, Fact.EarlierLength, Fact.Supplied);

    /// <summary>The facts that every plan states.</summary>
    public static readonly FactSet Given = FactSet.Of(
        Fact.Dose, Fact.Division, Fact.Length, Fact.End, Fact.Cumulative, Fact.Weight, Fact.Formulation);

    private readonly Course course;

    public CourseSubject(Course course, PatientFacts facts, DateOnly? date, int? supplyDays)
        : this(course, course.Phases(), facts, date, supplyDays)
    {
    }

    private CourseSubject(Course course, ImmutableArray<CoursePhase> phases, PatientFacts facts, DateOnly? date, int? supplyDays)
        : base(
            facts.On(date),
            KnownOf(course) | FactSet.When(date is not null, Fact.Date) | FactSet.When(supplyDays is not null, Fact.Supplied),
            Asked,
            DosesOf(phases, course.Regimen.Weight))
    {
        (this.course, Date, Weighings) = (course, date, With(course.Regimen.Weight));
        DaysSupplied = supplyDays is { } days ? LongestSupply(phases, days) : null;
    }

    public override int? DaysSupplied { get; }

    public override Formulation Formulation => course.Regimen.Product.Formulation;

    public override DateOnly? Date { get; }

    public override ImmutableArray<Formulation> ConvertedFrom => IsConverted
        ? EachOnce(
        [
            .. course.Regimen.Steps.Select(step => step.Intent.DoseBeforeConversion?.Formulation),
            Target?.BeforeConversion?.Formulation,
        ])
        : [];

    public override bool IsDivided => IsDividedThroughout(course);

    public override CumulativeTarget? Target => course.Target;

    public override int Days => course.Days;

    public override int? ReachedOn => course.TargetReached?.Day;

    public override Ratio MilligramsPerKilogram => (course.AlreadyTaken + course.Total).MilligramsPerKilogram(course.Regimen.Weight);

    public override ImmutableArray<Weighing> Weighings { get; }

    private bool IsConverted =>
        Target?.BeforeConversion is not null || course.Regimen.Steps.Any(step => step.Intent.DoseBeforeConversion is not null);

    /// <summary>Whether every dosing day is divided into two doses.</summary>
    public static bool IsDividedThroughout(Course course) =>
        course.Regimen.Steps.All(step => step.Cycle.IsPause || step.Cycle.Frequency == Frequency.TwiceDaily);

    /// <summary>The days of the longest supply, at most the days of its phase.</summary>
    public static int LongestSupply(ImmutableArray<CoursePhase> phases, int days)
    {
        int longest = 0;
        foreach (CoursePhase phase in phases)
        {
            longest = Math.Max(longest, Math.Min(days, phase.Days));
        }

        return longest;
    }

    /// <summary>The dose of each phase in which something is taken.</summary>
    public static ImmutableArray<TakenDose> DosesOf(ImmutableArray<CoursePhase> phases, BodyWeight weight)
    {
        ImmutableArray<TakenDose>.Builder doses = ImmutableArray.CreateBuilder<TakenDose>(phases.Length);
        foreach (CoursePhase phase in phases)
        {
            if (!phase.Step.Cycle.IsPause)
            {
                doses.Add(new TakenDose(phase, weight));
            }
        }

        return doses.DrainToImmutable();
    }

    private static FactSet KnownOf(Course course) => Given
        | FactSet.When(course.Target is not null, Fact.Target)
        | FactSet.When(course.AlreadyTaken.IsZero, Fact.EarlierLength);
}
