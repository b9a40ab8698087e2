namespace Isotretinoin.Dosing;

/// <summary>What one way of going on comes to, and what was found of the course with it.</summary>
public sealed class AlternativeAnswer
{
    internal AlternativeAnswer(AlternativeOutcome outcome, Reviewing reviewing)
    {
        Outcome = outcome;
        Review = Review.Of(
            outcome.Projection, reviewing.Patient, outcome.On, outcome.Alternative.SupplyDays, reviewing.Guidelines.AsSpan());
        Derivation = reviewing.IsExplained ? Derivation.Of(outcome.Projection) : null;
    }

    /// <summary>What it comes to.</summary>
    public AlternativeOutcome Outcome { get; }

    /// <summary>What was found of the course so far with this way of going on.</summary>
    public Review Review { get; }

    /// <summary>The working of the days to come; null when it is not asked for.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The outcome and what was found of it.</summary>
    public override string ToString() => $"{Outcome}; {Review}";
}
