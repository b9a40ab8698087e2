using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Isotretinoin.Dosing;

/// <summary>A step of a titration with the capsules it is to be made of and the rounding that chooses them, its own or the regimen's.</summary>
internal readonly struct StepOrder
{
    private readonly TitrationStep intent;
    private readonly MakeableDoses makeable;

    private StepOrder(TitrationStep intent, MakeableDoses makeable, CapsuleRounding? rounding) => (this.intent, this.makeable, Rounding) = (intent, makeable, rounding);

    /// <summary>Null for a stated cycle, which is not rounded.</summary>
    public CapsuleRounding? Rounding { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StepOrder Of(TitrationStep intent, int number, Product product, CapsuleRounding? rounding, Frequency? frequency)
    {
        Frequency taken = intent.Frequency ?? frequency ?? throw Lacks(number, "division");
        CapsuleRounding? rounded = intent.Dose is null ? null : intent.Rounding ?? rounding ?? throw Lacks(number, "rounding");
        return rounded is null or { Days: 1 } || intent.Pattern.IsDaily
            ? new StepOrder(intent, taken.MakeableWith(product), rounded)
            : throw CannotSpread(intent, number, rounding);
    }

    /// <summary>Makes the step for a weight, or says which dose cannot be made and, of a stated cycle, on which day; 0 when it is not one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMake(BodyWeight weight, out DoseRow row, out CapsuleMapping missing, out int missingDay)
    {
        missingDay = 0;
        return intent.Dose is { } dose
            ? TryRound(dose.For(weight), out row, out missing)
            : TryState(out row, out missing, out missingDay);
    }

    /// <summary>Makes the step of its exact dose.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRound(DailyDose exact, out DoseRow row, out CapsuleMapping missing)
    {
        CapsuleMapping mapping = CapsuleMapping.Of(exact, makeable, "weight");
        if (Rounding!.Round(mapping) is { } rounded)
        {
            (row, missing) = (DoseRow.Of(rounded, intent.Pattern), default);
            return true;
        }

        (row, missing) = (default, mapping);
        return false;
    }

    /// <summary>Makes the step of its stated cycle.</summary>
    public bool TryState(out DoseRow row, out CapsuleMapping missing, out int missingDay)
    {
        ImmutableArray<DailyDose> doses = intent.StatedCycle;
        int[] milligrams = new int[doses.Length];
        for (int day = 0; day < doses.Length; day++)
        {
            if (doses[day].Picograms > 0)
            {
                CapsuleMapping mapping = CapsuleMapping.Of(doses[day], makeable, nameof(TitrationStep.StatedCycle));
                if (!mapping.IsMakeable)
                {
                    (row, missing, missingDay) = (default, mapping, day + 1);
                    return false;
                }

                milligrams[day] = mapping.BelowMilligrams;
            }
        }

        (row, missing, missingDay) = (DoseRow.Of(makeable, [.. milligrams]), default, 0);
        return true;
    }

    // A rounding of the step's own is stated in the titration, not in an argument.
    private static SystemException CannotSpread(TitrationStep intent, int number, CapsuleRounding? rounding)
    {
        string message = $"Step {Text(number)}: a dose can be spread only over days of the daily pattern, not of {intent.Pattern}.";
        return intent.Rounding is null && rounding is not null ? new ArgumentException(message, nameof(rounding)) : new InvalidOperationException(message);
    }

    private static InvalidOperationException Lacks(int number, string choice) =>
        new($"Step {Text(number)} states no {choice} of its own, and none was stated for the regimen.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
