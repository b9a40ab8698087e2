using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
    private readonly CourseTerms terms;
    private readonly int? longestSupply;
    private int? handedOver;

    public CourseSubject(Course course, ImmutableArray<CoursePhase> phases, PatientFacts facts, DateOnly? date, CourseTerms terms)
        : base(
            facts.On(date),
            KnownOf(course) | FactSet.When(date is not null, Fact.Date) | FactSet.When(terms.SupplyDays is not null, Fact.Supplied),
            Asked,
            DosesOf(phases, course.Regimen.Weight))
    {
        (this.course, this.terms, Date, Weighings) = (course, terms, date, With(course.Regimen.Weight));
        CeilingOfBand = terms.Band is { } band ? MetCeiling.Of(band, course.Regimen.Weight) : null;
        longestSupply = terms.SupplyDays is { } days ? LongestSupply(phases, days) : null;
        AtWholeSupply = course.End?.Ending == CourseEnding.Supply
            ? phases.FirstOrDefault(phase => phase.Step.Days is null)?.Cumulative.MilligramsPerKilogram(course.Regimen.Weight)
            : null;
    }

    // Packs are counted when a rule first asks for them.
    public override int? DaysSupplied => terms is { SupplyDays: { } days, Packs: { } packs }
        ? handedOver ??= LongestHandedOver(course.Supplies(days, packs))
        : longestSupply;

    public override bool IsInPacks => terms.Packs is not null;

    public override MetCeiling? CeilingOfBand { get; }

    public override Ratio? AtWholeSupply { get; }

    public override Formulation Formulation => course.Regimen.Product.Formulation;

    public override DateOnly? Date { get; }

    public override ImmutableArray<Formulation> ConvertedFrom => IsConverted
        ? EachOnce(
        [
            .. course.Regimen.Steps.Select(step => step.Intent.DoseBeforeConversion?.Formulation),
            Target?.BeforeConversion?.Formulation,
        ])
        : [];

    public override bool IsDivided => course.Regimen.Steps.All(step => step.Cycle.IsPause || step.Cycle.Frequency == Frequency.TwiceDaily);

    public override CumulativeTarget? Target => course.Target;

    public override int Days => course.Days;

    public override int? ReachedOn => course.ReachedOn;

    public override Ratio MilligramsPerKilogram => (course.AlreadyTaken + course.Total).MilligramsPerKilogram(course.Regimen.Weight);

    public override ImmutableArray<Weighing> Weighings { get; }

    private bool IsConverted =>
        Target?.BeforeConversion is not null || course.Regimen.Steps.Any(step => step.Intent.DoseBeforeConversion is not null);

    /// <summary>The days of the longest supply, at most the days of its phase.</summary>
    private static int LongestSupply(ImmutableArray<CoursePhase> phases, int days)
    {
        int longest = 0;
        foreach (CoursePhase phase in phases)
        {
            longest = Math.Max(longest, Math.Min(days, phase.Days));
        }

        return longest;
    }

    /// <summary>The days that the packs of the supply that lasts longest last.</summary>
    private static int LongestHandedOver(ImmutableArray<Supply> supplies)
    {
        int longest = 0;
        foreach (Supply supply in supplies)
        {
            longest = Math.Max(longest, supply.DaysHandedOver ?? 0);
        }

        return longest;
    }

    private static ImmutableArray<TakenDose> DosesOf(ImmutableArray<CoursePhase> phases, BodyWeight weight)
    {
        var doses = new TakenDose[phases.Length];
        int count = 0;
        foreach (CoursePhase phase in phases)
        {
            if (!phase.Step.Cycle.IsPause)
            {
                doses[count++] = new TakenDose(phase, weight);
            }
        }

        return count == doses.Length ? ImmutableCollectionsMarshal.AsImmutableArray(doses) : [.. doses[..count]];
    }

    private static FactSet KnownOf(Course course) => Given
        | FactSet.When(course.Target is not null, Fact.Target)
        | FactSet.When(course.AlreadyTaken.Picograms == 0, Fact.EarlierLength);
}
