using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// Weights that look like the previous one in another unit, or with a digit more or less. A growing child may change as much over years; an
/// adult, or a patient of unknown age, is always checked.
/// </summary>
internal sealed class WeightSlips(RuleNumber tolerance, RuleNumber grown, RuleNumber within, ImmutableArray<RuleNumber> factors)
{
    public RuleCheck Check() => new(
        "weight.unit-slip",
        FactSet.Of(Fact.Weight, Fact.EarlierWeight),
        [tolerance, grown, within, .. factors],
        _ => $"A body weight is not, within {tolerance.Text}, the one before it in another unit or with a digit more or less: "
            + $"{string.Join(" or ", factors.Select(factor => factor.Text))}. Under {grown.Text} of age only weights within {within.Text} "
            + "of each other are compared.",
        (subject, _) => HasSlip(subject),
        (subject, _) => string.Join(" ", Slips(subject)));

    private bool HasSlip(ReviewSubject subject)
    {
        for (int place = 1; place < subject.Weighings.Length; place++)
        {
            if (Factor(subject, place) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string> Slips(ReviewSubject subject)
    {
        for (int place = 1; place < subject.Weighings.Length; place++)
        {
            if (Factor(subject, place) is { } factor)
            {
                (Weighing before, Weighing now) = (subject.Weighings[place - 1], subject.Weighings[place]);
                yield return $"{now} after {before} looks like an error: {factor.Name}, a factor of {factor.Digits}.";
            }
        }
    }

    /// <summary>The factor by which a weighing looks wrong after the one before it; null when it does not.</summary>
    private RuleNumber? Factor(ReviewSubject subject, int place)
    {
        (Weighing before, Weighing now) = (subject.Weighings[place - 1], subject.Weighings[place]);
        return MayBeCompared(before, now, subject) ? FactorBetween(before.Weight, now.Weight) : null;
    }

    private bool MayBeCompared(Weighing before, Weighing now, ReviewSubject subject) =>
        (now.Date ?? subject.Date) is not { } weighed
        || before.Date is not { } earlier
        || subject.Facts.BirthDate is not { } born
        || !PatientChecks.IsYounger(born, weighed, grown.Whole)
        || weighed.DayNumber - earlier.DayNumber <= within.Whole;

    private RuleNumber? FactorBetween(BodyWeight one, BodyWeight other)
    {
        foreach (RuleNumber factor in factors)
        {
            if (IsNearly(other.Grams, one.Grams, factor) || IsNearly(one.Grams, other.Grams, factor))
            {
                return factor;
            }
        }

        return null;
    }

    private bool IsNearly(long greater, long smaller, RuleNumber factor)
    {
        long expected = smaller * factor.Fine;
        long difference = Math.Abs((greater * 1_000_000) - expected);
        return difference * 100 <= expected * tolerance.Whole;
    }
}
