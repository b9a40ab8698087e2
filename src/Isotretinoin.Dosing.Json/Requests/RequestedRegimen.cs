namespace Isotretinoin.Dosing.Json;

/// <summary>Titrations made of capsules, or refused at the step that cannot be made.</summary>
internal static class RequestedRegimen
{
    /// <summary>The regimen of a titration whose steps, counted from 1, stand at some paths.</summary>
    public static Regimen Made(Titration titration, Product product, BodyWeight weight, Func<int, string> stepPath)
    {
        for (int number = 1; number <= titration.Steps.Length; number++)
        {
            if (titration.Steps[number - 1].Dose is { } dose && !DailyDose.Accepted.Contains(dose.For(weight).Milligrams))
            {
                throw new RefusalException(
                    ErrorCode.DoseOutOfRange, $"{stepPath(number)}.mgPerKgPerDay", $"{dose} for {weight} is {dose.For(weight):A}. Accepted: {DailyDose.Accepted}.");
            }
        }

        return titration.TryMadeWith(product, weight, out Regimen? regimen, out CapsuleGap? gap)
            ? regimen
            : throw new RefusalException(gap, stepPath(gap.Step) + (gap.CycleDay is { } day ? FormattableString.Invariant($".cycleMg[{day - 1}]") : ".mgPerKgPerDay"));
    }
}
