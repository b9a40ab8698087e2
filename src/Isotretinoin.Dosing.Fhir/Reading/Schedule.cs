namespace Isotretinoin.Dosing.Fhir;

/// <summary>The doses of a dosing day by side, and the dosing days.</summary>
/// <param name="Morning">The doses of the morning.</param>
/// <param name="Evening">The doses of the evening.</param>
/// <param name="Unsided">The doses without a side.</param>
/// <param name="Pattern">The dosing days.</param>
internal sealed record Schedule(int Morning, int Evening, int Unsided, IntakePattern Pattern)
{
    /// <summary>The doses of a dosing day.</summary>
    public int Times => Morning + Evening + Unsided;

    /// <summary>Whether another says the same; a side that only one of them says is no difference.</summary>
    public bool Agrees(Schedule other) => Times == other.Times && Pattern.Equals(other.Pattern)
        && (Unsided == Times || other.Unsided == other.Times || (Morning == other.Morning && Evening == other.Evening));

    /// <summary>The amounts of the only or the morning dose, and of the evening, of an amount at each time.</summary>
    public (int First, int Evening) Share(int amount) => Times switch
    {
        1 => Evening == 1 ? (0, amount) : (amount, 0),
        2 => Morning == 2 ? (2 * amount, 0) : Evening == 2 ? (0, 2 * amount) : (amount, amount),
        _ => ((Times * amount) - (Times * amount / 2), Times * amount / 2),
    };
}
