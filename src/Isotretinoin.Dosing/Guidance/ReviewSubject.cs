using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What rules look at, whatever is reviewed: what is taken, and what is known.</summary>
internal sealed class ReviewSubject
{
    /// <summary>What could be stated of a patient's course beside the course itself.</summary>
    private static readonly FactSet AskedOfCourses = PatientFacts.Askable.Except(FactSet.Of(Fact.WeightDate, Fact.EarlierWeight))
        | FactSet.Of(Fact.Date, Fact.EarlierLength);

    private readonly TakenDose[] doses;

    public ReviewSubject(Course course, PatientFacts facts)
    {
        Regimen regimen = course.Regimen;
        (Course, Facts, Target, Formulation, Date) = (course, facts, course.Target, regimen.Product.Formulation, course.Start);
        Weights = [regimen.Weight];
        doses = [.. course.Phases.Select(phase => new TakenDose(phase.Step.Cycle, regimen.Weight, phase.Step.Intent, phase.FirstDay, phase.Days))];
        ConvertedFrom = regimen.Steps.Select(step => step.Intent.DoseBeforeConversion?.Formulation).FirstOrDefault(stated => stated is not null);
        IsDivided = regimen.Steps.All(step => step.Cycle.Division == Division.Twice);
        Known = facts.Known
            | FactSet.Of(Fact.Dose, Fact.Division, Fact.Length, Fact.Cumulative, Fact.Weight, Fact.Formulation)
            | FactSet.When(course.Target is not null, Fact.Target)
            | FactSet.When(course.AlreadyTaken.Picograms == 0, Fact.EarlierLength)
            | FactSet.When(course.Start is not null, Fact.Date);
        Askable = AskedOfCourses;
    }

    public ReviewSubject(DoseOptions options)
    {
        (Facts, Target, Formulation) = (PatientFacts.NoneKnown, options.Target, options.Product.Formulation);
        Weights = [options.Weight];
        doses = [.. options.Rows.Select(row => new TakenDose(row.Capsules.Milligrams, IntakePattern.Daily, options.Weight))];
        ConvertedFrom = options.Band.BeforeConversion?.Formulation;
        IsDivided = options.Division == Division.Twice;
        Known = FactSet.Of(Fact.Dose, Fact.Division, Fact.Weight, Fact.Formulation, Fact.Target);
        Askable = AskedOfCourses;
    }

    public ReviewSubject(Prescription prescription, PatientFacts facts)
    {
        (Prescription, Facts, Formulation, Date) = (prescription, facts, prescription.Formulation, prescription.WrittenOn);
        Weights = facts.Weight is { } weight ? [weight] : [];
        doses = [new TakenDose(prescription.MilligramsOnDosingDay, prescription.Pattern, facts.Weight)];
        IsDivided = prescription.Division == Division.Twice;
        Known = prescription.Known | facts.Known;
        Askable = Prescription.Askable | PatientFacts.Askable;
    }

    /// <summary>What is known.</summary>
    public FactSet Known { get; }

    /// <summary>What could have been stated beside what is known; a rule that needs anything else is not about this subject.</summary>
    public FactSet Askable { get; }

    /// <summary>What is known of the patient.</summary>
    public PatientFacts Facts { get; }

    /// <summary>The formulation that is taken; null when it is not known.</summary>
    public Formulation? Formulation { get; }

    /// <summary>The formulation in which a dose was stated that was converted; null when none was.</summary>
    public Formulation? ConvertedFrom { get; }

    /// <summary>The body weights that doses are counted over.</summary>
    public ImmutableArray<BodyWeight> Weights { get; }

    /// <summary>Whether every dosing day is divided.</summary>
    public bool IsDivided { get; }

    /// <summary>The cumulative target, if any.</summary>
    public CumulativeTarget? Target { get; }

    /// <summary>The first day of a course, or the date of an order; null when it is not known.</summary>
    public DateOnly? Date { get; }

    public Course? Course { get; }

    public Prescription? Prescription { get; }

    /// <summary>What is taken: one for each phase of a course, each row of a table, the day of an order.</summary>
    public ReadOnlySpan<TakenDose> Doses => doses;

    /// <summary>What to say of the doses that depart, or null when none does; nothing is allocated then.</summary>
    public string? Tell(Rule rule, Func<Rule, TakenDose, bool> departs, Func<Rule, TakenDose, string> say)
    {
        foreach (TakenDose dose in doses)
        {
            if (departs(rule, dose))
            {
                return $"{string.Join("; ", doses.Where(d => departs(rule, d)).Select(d => say(rule, d)))}.";
            }
        }

        return null;
    }
}
