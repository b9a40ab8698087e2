namespace Isotretinoin.Dosing;

/// <summary>The dates in force of a rule that was introduced or withdrawn.</summary>
internal sealed class InForce
{
    internal InForce(DateOnly from, DateOnly withdrawnOn) => (From, WithdrawnOn) = (from, withdrawnOn);

    /// <summary>The first day in force.</summary>
    public DateOnly From { get; }

    /// <summary>The day of withdrawal, the first day out of force.</summary>
    public DateOnly WithdrawnOn { get; }

    /// <summary>Whether the rule is in force on a date.</summary>
    public bool Includes(DateOnly date) => From <= date && date < WithdrawnOn;
}
