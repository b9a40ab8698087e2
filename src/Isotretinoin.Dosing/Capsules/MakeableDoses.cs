namespace Isotretinoin.Dosing;

/// <summary>
/// The daily doses, in whole mg, that a product's capsules make at one frequency, and the neighbours of every dose. The capsules of a dose
/// are computed on first use and cached. 0 means no dose.
/// </summary>
internal sealed class MakeableDoses
{
    /// <summary>The greatest daily dose, in mg.</summary>
    public const int Greatest = 1_000;

    private readonly FewestCapsules fewest;
    private readonly int[] below = new int[Greatest + 1];

    // One extra element: 0, meaning no dose above the greatest.
    private readonly int[] above = new int[Greatest + 2];

    // Filled on first use. Two threads may both make an element; the elements are equal and either is kept.
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

    /// <summary>The capsules of a makeable dose.</summary>
    public CapsuleChoice this[int milligrams] => choices[milligrams] ??= Choose(milligrams);

    /// <summary>The greatest makeable dose of at most a number of mg (0 to 1,000); 0 when there is none.</summary>
    public int AtMost(int milligrams) => below[milligrams];

    /// <summary>The least makeable dose of at least a number of mg (0 to 1,001); 0 when there is none.</summary>
    public int AtLeast(int milligrams) => above[milligrams];

    /// <summary>The cycle of a makeable dose taken every day; cached.</summary>
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
