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

    // One more, the 0 above all that can be made.
    private readonly int[] above = new int[Greatest + 2];
    private readonly CapsuleChoice?[] choices = new CapsuleChoice?[Greatest + 1];

    public MakeableDoses(Product product, FewestCapsules fewest, bool isDivided)
    {
        (Product, this.fewest, IsDivided) = (product, fewest, isDivided);
        for (int dose = 1; dose <= Greatest; dose++)
        {
            below[dose] = CanMake(dose) ? dose : below[dose - 1];
        }

        for (int dose = Greatest; dose >= 0; dose--)
        {
            above[dose] = CanMake(dose) ? dose : above[dose + 1];
        }
    }

    public Product Product { get; }

    /// <summary>Whether a day's capsules are taken in two doses, of at least one capsule each.</summary>
    public bool IsDivided { get; }

    /// <summary>The capsules of a dose that can be made.</summary>
    public CapsuleChoice this[int milligrams] => Volatile.Read(ref choices[milligrams]) ?? Choose(milligrams);

    /// <summary>The greatest dose that can be made, of at most so many mg (0 to 1,000); 0 when there is none.</summary>
    public int AtMost(int milligrams) => below[milligrams];

    /// <summary>The least dose that can be made, of at least so many mg (0 to 1,001); 0 when there is none.</summary>
    public int AtLeast(int milligrams) => above[milligrams];

    private CapsuleChoice Choose(int milligrams)
    {
        CapsuleChoice choice = IsDivided ? CapsuleChooser.Divided(fewest, milligrams) : CapsuleChooser.Undivided(fewest, milligrams);
        Volatile.Write(ref choices[milligrams], choice);
        return choice;
    }

    private bool CanMake(int dose) => IsDivided ? fewest.Strengths.Any(strength => strength < dose && fewest.CanMake(dose - strength)) : fewest.CanMake(dose);
}
