using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The doses and facts that rules check, for everything that is reviewed.</summary>
internal abstract class ReviewSubject
{
    protected ReviewSubject(PatientFacts facts, FactSet known, FactSet askable, ImmutableArray<TakenDose> doses) =>
        (Facts, Known, Askable, Doses) = (facts, known | facts.Known, askable, doses);

    /// <summary>The facts of the patient.</summary>
    public PatientFacts Facts { get; }

    /// <summary>The known facts.</summary>
    public FactSet Known { get; }

    /// <summary>The facts that could be stated; a rule that needs any other fact does not apply.</summary>
    public FactSet Askable { get; }

    /// <summary>The stated facts that must be used or listed as not read.</summary>
    public virtual FactSet Stated => Facts.Stated | FactSet.When(DaysSupplied is not null, Fact.Supplied);

    /// <summary>The doses: one per phase of a course, row of a table, stretch of a history, or order.</summary>
    public ImmutableArray<TakenDose> Doses { get; }

    /// <summary>The formulation; null when unknown or several.</summary>
    public abstract Formulation? Formulation { get; }

    /// <summary>The first day of a course, or the date of an order; null when unknown.</summary>
    public abstract DateOnly? Date { get; }

    /// <summary>The day of supply; null when unknown.</summary>
    public virtual DateOnly? SupplyDate => Date;

    /// <summary>The formulations that were converted, each once; usually none.</summary>
    public virtual ImmutableArray<Formulation> ConvertedFrom => [];

    /// <summary>The formulation of the totals.</summary>
    public virtual Formulation? CountedIn => Formulation;

    /// <summary>Whether every dosing day is divided.</summary>
    public virtual bool IsDivided => false;

    /// <summary>The cumulative target, if any.</summary>
    public virtual CumulativeTarget? Target => null;

    /// <summary>The days of the course, planned or so far.</summary>
    public virtual int Days => 0;

    /// <summary>The day that reaches the lower end of the target; null when it is not reached.</summary>
    public virtual int? ReachedOn => null;

    /// <summary>The cumulative dose of the course, planned or so far, in mg/kg.</summary>
    public virtual Ratio MilligramsPerKilogram => Ratio.Zero;

    /// <summary>The days supplied at a time, the longest; null when unknown.</summary>
    public virtual int? DaysSupplied => null;

    /// <summary>Whether the days supplied are those of the packs handed over.</summary>
    public virtual bool IsInPacks => false;

    /// <summary>The cumulative dose in mg/kg where a step ends with a whole supply; null when none does.</summary>
    public virtual Ratio? AtWholeSupply => null;

    /// <summary>The ceiling of the band of the doses, when it makes the highest of them; null else.</summary>
    public virtual MetCeiling? CeilingOfBand => null;

    /// <summary>The order; null when something else is reviewed.</summary>
    public virtual Order? Order => null;

    /// <summary>Whether a fact is known, yes or no.</summary>
    public bool Knows(Fact fact) => Known.Contains(fact);

    /// <summary>Whether a formulation is taken or is that of the totals.</summary>
    public bool IsOf(Formulation formulation)
    {
        foreach (TakenDose dose in Doses)
        {
            if (dose.Formulation == formulation)
            {
                return true;
            }
        }

        return formulation == CountedIn;
    }

    /// <summary>Every stated body weight, the earliest first.</summary>
    public abstract ImmutableArray<Weighing> Weighings { get; }

    /// <summary>A weighing after the day whose dose is judged by it, with that day; null when there is none.</summary>
    public virtual (DateOnly WeighedOn, DateOnly Day)? WeighedLater =>
        Date is { } date && Facts.WeighedOn is { } weighed && weighed > date ? (weighed, date) : null;

    /// <summary>The weights of the patient, and the weight of the plan if different.</summary>
    protected ImmutableArray<Weighing> With(BodyWeight weight) =>
        Facts.Weight == weight ? Facts.Weighings : Facts.Weighings.Add(Weighing.Of(weight, date: null));

    /// <summary>The formulations that are stated, each once.</summary>
    protected static ImmutableArray<Formulation> EachOnce(params ReadOnlySpan<Formulation?> stated)
    {
        ImmutableArray<Formulation> each = [];
        foreach (Formulation? formulation in stated)
        {
            each = formulation is null || each.Contains(formulation) ? each : each.Add(formulation);
        }

        return each;
    }

    /// <summary>Whether a dose of the rule's formulation departs from it.</summary>
    /// <param name="about">The formulation of the rule; null for any.</param>
    /// <param name="departs">Whether a dose departs from the rule.</param>
    public bool AnyDose(Formulation? about, Func<TakenDose, bool> departs)
    {
        foreach (TakenDose dose in Doses)
        {
            if (dose.IsOf(about) && departs(dose))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One sentence on the doses that depart from a rule, each once.</summary>
    /// <param name="about">The formulation of the rule; null for any.</param>
    /// <param name="departs">Whether a dose departs from the rule.</param>
    /// <param name="say">The text of a dose that departs.</param>
    public string Tell(Formulation? about, Func<TakenDose, bool> departs, Func<TakenDose, string> say)
    {
        List<string> said = [];
        foreach (TakenDose dose in Doses)
        {
            if (dose.IsOf(about) && departs(dose) && say(dose) is var clause && !said.Contains(clause))
            {
                said.Add(clause);
            }
        }

        string clauses = string.Join("; ", said);
        return $"{char.ToUpperInvariant(clauses[0])}{clauses.AsSpan(1)}.";
    }
}
