using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// Which daily doses, in whole mg, the capsules of a product can make, taken in one dose or in two, and the neighbours of every dose.
/// What a dose is made of is worked out when first asked for and then kept; it is always the same.
/// </summary>
internal sealed class CapsuleTable
{
    /// <summary>The greatest daily dose that is ever made, in mg.</summary>
    public const int GreatestDose = 1_000;

    private readonly FewestCapsules fewest;

    public CapsuleTable(ImmutableArray<int> risingStrengths)
    {
        FallingStrengths = [.. risingStrengths.Reverse()];
        fewest = new FewestCapsules(FallingStrengths);
        Undivided = new Row(dose => fewest.CanMake(dose), dose => CapsuleChoice.Undivided(fewest, dose));
        Divided = new Row(dose => FallingStrengths.Any(s => s < dose && fewest.CanMake(dose - s)), dose => CapsuleChoice.Divided(fewest, dose));
    }

    public ImmutableArray<int> FallingStrengths { get; }

    /// <summary>Doses taken all at once.</summary>
    public Row Undivided { get; }

    /// <summary>Doses taken in two, of at least one capsule each.</summary>
    public Row Divided { get; }

    /// <summary>The doses that can be made under one division. 0 stands for none.</summary>
    public sealed class Row
    {
        private readonly Func<int, CapsuleChoice> choose;
        private readonly short[] below = new short[GreatestDose + 1];
        private readonly short[] above = new short[GreatestDose + 1];
        private readonly CapsuleChoice?[] choices = new CapsuleChoice?[GreatestDose + 1];

        public Row(Func<int, bool> canMake, Func<int, CapsuleChoice> choose)
        {
            this.choose = choose;
            for (int dose = 1; dose <= GreatestDose; dose++)
            {
                below[dose] = canMake(dose) ? (short)dose : below[dose - 1];
            }

            for (int dose = GreatestDose; dose >= 1; dose--)
            {
                above[dose] = below[dose] == dose ? (short)dose : dose < GreatestDose ? above[dose + 1] : (short)0;
            }
        }

        /// <summary>The greatest dose that can be made, of at most so many mg; 0 when there is none.</summary>
        public int AtMost(int milligrams) => milligrams <= 0 ? 0 : below[Math.Min(milligrams, GreatestDose)];

        /// <summary>The least dose that can be made, of at least so many mg; 0 when there is none.</summary>
        public int AtLeast(int milligrams) => milligrams > GreatestDose ? 0 : above[Math.Max(milligrams, 1)];

        /// <summary>The capsules of a dose that can be made.</summary>
        public CapsuleChoice this[int milligrams]
        {
            get
            {
                CapsuleChoice? known = Volatile.Read(ref choices[milligrams]);
                if (known is null)
                {
                    known = choose(milligrams);
                    Volatile.Write(ref choices[milligrams], known);
                }

                return known;
            }
        }
    }
}
