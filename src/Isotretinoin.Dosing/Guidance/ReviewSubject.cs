using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What rules look at, whatever is reviewed: what is taken, and what is known.</summary>
internal abstract class ReviewSubject
{
    private readonly TakenDose[] doses;

    protected ReviewSubject(PatientFacts facts, FactSet known, FactSet askable, TakenDose[] doses)
    {
        (Facts, this.doses) = (facts, doses);
        (Known, Askable) = (known | facts.Known, askable);
    }

    /// <summary>What is known of the patient.</summary>
    public PatientFacts Facts { get; }

    /// <summary>What is known.</summary>
    public FactSet Known { get; }

    /// <summary>What could have been stated; a rule that needs anything else that is not known is not about this subject.</summary>
    public FactSet Askable { get; }

    /// <summary>What was stated that somebody expects to be heard.</summary>
    public virtual FactSet Stated => Facts.Stated | FactSet.When(DaysSupplied is not null, Fact.Supplied);

    /// <summary>
    /// What is taken: one for each phase of a course, each row of a table, each stretch of a history, the day of an order.
    /// </summary>
    public ReadOnlySpan<TakenDose> Doses => doses;

    /// <summary>The formulation that is taken; null when it is not known, or when there are several.</summary>
    public abstract Formulation? Formulation { get; }

    /// <summary>The first day of a course, or the date of an order; null when it is not known.</summary>
    public abstract DateOnly? Date { get; }

    /// <summary>The day on which capsules are supplied, or are to be; null when it is not known.</summary>
    public virtual DateOnly? SupplyDate => Date;

    /// <summary>The formulations in which something was stated that was converted, each once; mostly there are none.</summary>
    public virtual ImmutableArray<Formulation> ConvertedFrom => [];

    /// <summary>The formulation in whose milligrams the doses are added up.</summary>
    public virtual Formulation? CountedIn => Formulation;

    /// <summary>Whether every dosing day is divided.</summary>
    public virtual bool IsDivided => false;

    /// <summary>The cumulative target, if any.</summary>
    public virtual CumulativeTarget? Target => null;

    /// <summary>The days of the course, planned or so far.</summary>
    public virtual int Days => 0;

    /// <summary>The day on which the lower end of the target is reached; null when it is not.</summary>
    public virtual int? ReachedOn => null;

    /// <summary>What the course comes to, or has come to, in mg/kg.</summary>
    public virtual Ratio MilligramsPerKilogram => Ratio.Zero;

    /// <summary>The days for which capsules are supplied at a time, the longest; null when that is not known.</summary>
    public virtual int? DaysSupplied => null;

    /// <summary>The order; null when something else is reviewed.</summary>
    public virtual Order? Order => null;

    /// <summary>Whether a fact is known, be it yes or no.</summary>
    public bool Knows(Fact fact) => Known.Contains(fact);

    /// <summary>Whether a formulation is taken, or counted in.</summary>
    public bool IsOf(Formulation formulation)
    {
        foreach (TakenDose dose in doses)
        {
            if (dose.Formulation == formulation)
            {
                return true;
            }
        }

        return formulation == CountedIn;
    }

    /// <summary>Every body weight that was stated, the earliest first.</summary>
    public virtual ImmutableArray<Weighing> Weighings => Facts.Weighings;

    /// <summary>A weighing that is later than a day whose dose is judged by it, and that day; null when there is none.</summary>
    public virtual (DateOnly WeighedOn, DateOnly Day)? WeighedLater =>
        Date is { } date && Facts.WeighedOn is { } weighed && weighed > date ? (weighed, date) : null;

    /// <summary>The weights of the patient, and the one for which doses are made where that is another.</summary>
    protected ImmutableArray<Weighing> With(BodyWeight weight) =>
        Facts.Weight == weight ? Facts.Weighings : [.. Facts.Weighings, new Weighing(weight, On: null)];

    /// <summary>Whether any of the doses that a rule is about departs from it.</summary>
    /// <param name="about">The formulation that the rule is about; null for any.</param>
    /// <param name="departs">Whether a dose departs from the rule.</param>
    public bool AnyDose(Formulation? about, Func<TakenDose, bool> departs)
    {
        foreach (TakenDose dose in doses)
        {
            if (dose.IsOf(about) && departs(dose))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said of the doses that a rule is about and that depart from it, each once, in one sentence.</summary>
    /// <param name="about">The formulation that the rule is about; null for any.</param>
    /// <param name="departs">Whether a dose departs from the rule.</param>
    /// <param name="say">What is said of a dose that departs.</param>
    public string Tell(Formulation? about, Func<TakenDose, bool> departs, Func<TakenDose, string> say) =>
        Sentence(string.Join("; ", doses.Where(dose => dose.IsOf(about) && departs(dose)).Select(say).Distinct()));

    private static string Sentence(string clause) => $"{char.ToUpperInvariant(clause[0])}{clause.AsSpan(1)}.";
}
