namespace Isotretinoin.Dosing;

/// <summary>A patient of a cohort: a body weight, and what else is known.</summary>
public sealed class CohortPatient
{
    private CohortPatient(BodyWeight weight, PatientFacts facts) => (Weight, Facts) = (weight, facts);

    /// <summary>The body weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>What else is known.</summary>
    public PatientFacts Facts { get; }

    /// <summary>A patient of whom only the weight is known.</summary>
    /// <exception cref="InvalidOperationException">The weight is a default value.</exception>
    public static CohortPatient Of(BodyWeight weight) => Of(weight, PatientFacts.NoneKnown);

    /// <summary>A patient of whom more is known; a weight among the facts says when it was measured.</summary>
    /// <exception cref="InvalidOperationException">The weight is a default value.</exception>
    public static CohortPatient Of(BodyWeight weight, PatientFacts facts)
    {
        weight.MustBeKnown();
        ArgumentNullException.ThrowIfNull(facts);
        return new CohortPatient(weight, facts);
    }

    /// <summary>The weight.</summary>
    public override string ToString() => Weight.ToString();
}
