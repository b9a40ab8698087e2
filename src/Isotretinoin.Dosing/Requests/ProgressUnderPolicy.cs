namespace Isotretinoin.Dosing;

/// <summary>The progress of a course under one weight policy, and its projection if a next dose is stated.</summary>
public sealed class ProgressUnderPolicy
{
    internal ProgressUnderPolicy(Progress progress, Projection? projection, int? supplyDays, Reviewing reviewing)
    {
        (Progress, Projection) = (progress, projection);
        OneMoreSupply = supplyDays is { } days ? projection?.AfterOneMoreSupply(days) : null;
        Review = projection is null
            ? Review.Of(progress, reviewing.Patient, reviewing.Guidelines.AsSpan())
            : Review.Of(projection, reviewing.Patient, on: null, supplyDays, reviewing.Guidelines.AsSpan());
        if (reviewing.IsExplained)
        {
            Derivation = Derivation.Of(progress);
            ProjectionDerivation = OneMoreSupply is { } supply ? Derivation.Of(supply)
                : projection is null ? null
                : Derivation.Of(projection);
        }
    }

    /// <summary>The weight policy.</summary>
    public WeightPolicy Policy => Progress.Policy;

    /// <summary>The progress.</summary>
    public Progress Progress { get; }

    /// <summary>The projection; null when no next dose is stated, or 0 mg.</summary>
    public Projection? Projection { get; }

    /// <summary>What the course comes to at the end of one more supply; null without a projection or the days of a supply.</summary>
    public OneMoreSupply? OneMoreSupply { get; }

    /// <summary>The findings under this policy.</summary>
    public Review Review { get; }

    /// <summary>The working of the progress; null when not requested.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The working of the projection, and of one more supply; null when not requested or without a projection.</summary>
    public Derivation? ProjectionDerivation { get; }

    /// <summary>The policy and the progress: <c>starting: 2026-03-31: 60 mg/kg of 120 to 150 mg/kg conventional</c>.</summary>
    public override string ToString() => $"{Policy}: {Progress}";
}
