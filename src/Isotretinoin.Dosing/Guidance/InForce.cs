namespace Isotretinoin.Dosing;

/// <summary>The dates on which a rule that was introduced, or withdrawn, is in force.</summary>
internal sealed class InForce
{
    internal InForce(DateOnly from, DateOnly withdrawnOn) => (From, WithdrawnOn) = (from, withdrawnOn);

    /// <summary>The first day on which the rule is in force.</summary>
    public DateOnly From { get; }

    /// <summary>The day on which it was withdrawn: the first on which it is no longer in force.</summary>
    public DateOnly WithdrawnOn { get; }

    /// <summary>Whether the rule is in force on a date.</summary>
    public bool Includes(DateOnly date) => From <= date && date < WithdrawnOn;
}
