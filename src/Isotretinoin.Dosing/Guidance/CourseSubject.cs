using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A planned course, as rules look at it.</summary>
internal sealed class CourseSubject : ReviewSubject
{
    /// <summary>What could be stated beside a plan: its weight is known, whenever it was taken.</summary>
    public static readonly FactSet Asked = PatientFacts.Askable.Except(FactSet.Of(Fact.WeightDate, Fact.EarlierWeight))
        | FactSet.Of(Fact.Date, Fact.EarlierLength);

    private static readonly FactSet Stated = FactSet.Of(Fact.Dose, Fact.Division, Fact.Length, Fact.End, Fact.Cumulative, Fact.Weight, Fact.Formulation);

    private readonly Course course;

    public CourseSubject(Course course, PatientFacts facts, DateOnly? date)
        : base(facts.On(date), KnownOf(course) | FactSet.When(date is not null, Fact.Date), Asked, Taken(course)) => (this.course, Date) = (course, date);

    public override Formulation Formulation => course.Regimen.Product.Formulation;

    public override DateOnly? Date { get; }

    public override ImmutableArray<Formulation> ConvertedFrom => IsConverted
        ? [.. course.Regimen.Intents.Select(step => step.DoseBeforeConversion?.Formulation).Append(Target?.BeforeConversion?.Formulation).OfType<Formulation>().Distinct()]
        : [];

    public override bool IsDivided
    {
        get
        {
            foreach (ref readonly DoseRow row in course.Regimen.Rows)
            {
                if (!row.Makeable.IsDivided)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public override CumulativeTarget? Target => course.Target;

    public override int Days => course.Days;

    public override int? ReachedOn => course.TargetReached?.Day;

    public override Ratio MilligramsPerKilogram => (course.AlreadyTaken + course.Total).MilligramsPerKilogram(course.Regimen.Weight);

    public override BodyWeight? FirstWeight(Func<BodyWeight, bool> departs) => departs(course.Regimen.Weight) ? course.Regimen.Weight : null;

    private bool IsConverted => Target?.BeforeConversion is not null || course.Regimen.Intents.Any(step => step.DoseBeforeConversion is not null);

    private static TakenDose[] Taken(Course course)
    {
        Regimen regimen = course.Regimen;
        var taken = new TakenDose[regimen.Rows.Length];
        int phases = 0;
        int before = 0;
        for (int i = 0; i < regimen.Rows.Length; i++)
        {
            int days = course.DaysOf(regimen.Intents[i], before);
            if (days > 0)
            {
                taken[phases++] = new TakenDose(regimen.Rows[i], regimen.Intents[i], regimen.Weight, before + 1, days);
            }

            before += days;
        }

        return phases == taken.Length ? taken : taken[..phases];
    }

    private static FactSet KnownOf(Course course) => Stated
        | FactSet.When(course.Target is not null, Fact.Target)
        | FactSet.When(course.AlreadyTaken.Picograms == 0, Fact.EarlierLength);
}
