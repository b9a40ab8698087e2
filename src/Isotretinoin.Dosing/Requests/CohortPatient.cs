namespace Isotretinoin.Dosing;

/// <summary>A patient of a cohort: a body weight and other facts.</summary>
public sealed class CohortPatient
{
    private CohortPatient(BodyWeight weight, PatientFacts facts) => (Weight, Facts) = (weight, facts);

    /// <summary>The body weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The other facts.</summary>
    public PatientFacts Facts { get; }

    /// <summary>A patient with only a weight.</summary>
    /// <exception cref="InvalidOperationException">The weight is a default value.</exception>
    public static CohortPatient Of(BodyWeight weight) => Of(weight, PatientFacts.NoneKnown);

    /// <summary>A patient with other facts; a weight among them gives the date of the weighing.</summary>
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
