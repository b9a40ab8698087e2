using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A review while rules are checked: what they find, what they lack, and what they read.</summary>
internal sealed class ReviewDraft(ReviewSubject subject)
{
    private readonly List<Finding> findings = [];
    private FactSet lacking;
    private FactSet read;

    /// <summary>What is reviewed.</summary>
    public ReviewSubject Subject => subject;

    /// <summary>The unknown facts that a rule needed.</summary>
    public Lack Lacking => new(lacking, subject.Facts.Has(Fact.CanGetPregnant));

    /// <summary>The stated facts that no rule read.</summary>
    public FactSet Unread => subject.Stated.Except(read);

    /// <summary>The rest that was not considered: formulations without rules, and missing pregnancy tests.</summary>
    public ImmutableArray<ReviewFact> Beside { get; private set; } = [];

    /// <summary>The findings in order. A pregnancy that a named guideline also finds critical is reported once, by that one.</summary>
    public ImmutableArray<Finding> Findings()
    {
        if (findings.Exists(found => IsCriticalPregnancy(found) && found.Guideline != Guidelines.Always))
        {
            findings.RemoveAll(found => IsCriticalPregnancy(found) && found.Guideline == Guidelines.Always);
        }

        return [.. findings];
    }

    /// <summary>Checks the rules of a guideline.</summary>
    public void Check(Guideline guideline)
    {
        foreach (Rule rule in guideline.RulesAbout(subject.Formulation))
        {
            if (rule.IsDepartedFrom(this))
            {
                new Finding(rule, guideline, subject).AddTo(findings);
            }
        }

        if (guideline.TestWindow is { } window)
        {
            Read(FactSet.Of(Fact.CanGetPregnant));
            AddBeside(guideline.PregnancyTest!, when: IsUntested(window.Whole));
        }

        foreach ((Formulation formulation, ReviewFact doses) in guideline.NotCovered)
        {
            AddBeside(doses, when: subject.IsOf(formulation));
        }
    }

    /// <summary>Adds facts that a rule used, even only to see that it does not apply.</summary>
    public void Read(FactSet facts) => read |= facts;

    /// <summary>Adds the unknown facts of a rule, unless one of them cannot be stated: then the rule does not apply.</summary>
    public void Lack(FactSet facts) => lacking |= facts.Except(subject.Askable).IsEmpty ? facts : FactSet.Empty;

    private void AddBeside(ReviewFact fact, bool when) => Beside = when ? fact.AddedTo(Beside) : Beside;

    private bool IsUntested(int window) =>
        subject.SupplyDate is { } date
        && subject.Facts.AnswerTo(PatientFlag.CanGetPregnant) != YesNoUnknown.No
        && !PregnancyEvidence.On(date, subject.Facts.PregnancyTests).Covers(date, window);

    private static bool IsCriticalPregnancy(Finding finding) =>
        finding.Code == PatientChecks.PregnancyCode && finding.Severity == FindingSeverity.Critical;
}
