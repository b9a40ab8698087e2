namespace Isotretinoin.Dosing;

/// <summary>
/// The daily doses, in whole mg, that a product's capsules make, all taken at once or divided in two, and the neighbours of every dose.
/// What a dose is made of is worked out when first asked for and then kept; it is always the same. 0 stands for no dose.
/// </summary>
internal sealed class MakeableDoses
{
    /// <summary>The greatest daily dose that is ever made, in mg.</summary>
    public const int Greatest = 1_000;

    private readonly FewestCapsules fewest;
    private readonly int[] below = new int[Greatest + 1];

    // One extra element: 0, meaning no dose above the greatest.
    private readonly int[] above = new int[Greatest + 2];

    // Filled when first asked for. Two threads may both make an element: it is the same, and either is kept.
    private readonly CapsuleChoice?[] choices = new CapsuleChoice?[Greatest + 1];
    private readonly DosingCycle?[] daily = new DosingCycle?[Greatest + 1];

    public MakeableDoses(Product product, FewestCapsules fewest, bool isDivided)
    {
        (Product, this.fewest, IsDivided) = (product, fewest, isDivided);
        for (int dose = 1; dose <= Greatest; dose++)
        {
            below[dose] = CanMake(dose) ? dose : below[dose - 1];
        }

        for (int dose = Greatest; dose >= 0; dose--)
        {
            above[dose] = dose > 0 && below[dose] == dose ? dose : above[dose + 1];
        }
    }

    public Product Product { get; }

    /// <summary>Whether a day's capsules are taken in two doses, of at least one capsule each.</summary>
    public bool IsDivided { get; }

    /// <summary>The capsules of a dose that can be made.</summary>
    public CapsuleChoice this[int milligrams] => choices[milligrams] ??= Choose(milligrams);

    /// <summary>The greatest dose that can be made, of at most so many mg (0 to 1,000); 0 when there is none.</summary>
    public int AtMost(int milligrams) => below[milligrams];

    /// <summary>The least dose that can be made, of at least so many mg (0 to 1,001); 0 when there is none.</summary>
    public int AtLeast(int milligrams) => above[milligrams];

    /// <summary>A dose that can be made, taken every day: the same cycle for everyone.</summary>
    public DosingCycle Daily(int milligrams) => daily[milligrams] ??= new DosingCycle(this, [milligrams]);

    private CapsuleChoice Choose(int milligrams) =>
        IsDivided ? CapsuleChooser.Divided(fewest, milligrams) : CapsuleChooser.Undivided(fewest, milligrams);

    private bool CanMake(int dose)
    {
        if (!IsDivided)
        {
            return fewest.CanMake(dose);
        }

        foreach (int strength in fewest.Strengths)
        {
            if (strength < dose && fewest.CanMake(dose - strength))
            {
                return true;
            }
        }

        return false;
    }
}
