namespace Isotretinoin.Dosing;

/// <summary>The outcome of one alternative and its findings.</summary>
public sealed class AlternativeAnswer
{
    internal AlternativeAnswer(AlternativeOutcome outcome, Reviewing reviewing)
    {
        Outcome = outcome;
        Review = Review.Of(
            outcome.Projection, reviewing.Patient, outcome.On, outcome.Alternative.SupplyDays, reviewing.Guidelines.AsSpan());
        Derivation = reviewing.IsExplained ? Derivation.Of(outcome.Projection) : null;
    }

    /// <summary>The outcome.</summary>
    public AlternativeOutcome Outcome { get; }

    /// <summary>The findings of the course with this alternative.</summary>
    public Review Review { get; }

    /// <summary>The working of the projection; null when not requested.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The outcome and its findings.</summary>
    public override string ToString() => $"{Outcome}; {Review}";
}
