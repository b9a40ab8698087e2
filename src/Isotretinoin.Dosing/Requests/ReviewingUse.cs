using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Refuses what a request would not use of its review, so that nothing stated is left out in silence.</summary>
internal static class ReviewingUse
{
    /// <exception cref="ArgumentException">The review is for a patient.</exception>
    public static void MustHaveNoPatient(this Reviewing reviewing) => Check(
        ReferenceEquals(reviewing.Patient, PatientFacts.NoneKnown),
        "Each patient of the request has facts of its own. Accepted: a review for no patient.",
        nameof(reviewing));

    /// <exception cref="ArgumentException">The review is as of a date.</exception>
    public static void MustHaveNoDate(this Reviewing reviewing) => Check(
        reviewing.Date is null,
        "A course under way is reviewed as of its own date. Accepted: a review without a date.",
        nameof(reviewing));

    /// <exception cref="ArgumentException">The review asks for the working.</exception>
    public static void MustNotBeExplained(this Reviewing reviewing) =>
        Check(!reviewing.IsExplained, "The answer has no working. Accepted: a review without it.", nameof(reviewing));

    /// <exception cref="ArgumentException">The review asks for the note.</exception>
    public static void MustNotBeNoted(this Reviewing reviewing) =>
        Check(!reviewing.IsNoted, "The answer has no note for the record. Accepted: a review without it.", nameof(reviewing));

    /// <exception cref="RefusalException">The review asks for the note, and there are several weight policies.</exception>
    public static void MustBeNotedUnderOne(this Reviewing reviewing, ImmutableArray<WeightPolicy> policies)
    {
        if (reviewing.IsNoted && policies.Length > 1)
        {
            throw new RefusalException(
                RefusalCode.NoteNeedsOnePolicy,
                "note",
                $"A note counts the dose under one weight policy. Accepted: {NamedChoice.Names<WeightPolicy>()}; or no note.",
                nameof(reviewing));
        }
    }

    private static void Check(bool isUsed, string sentence, string parameter)
    {
        if (!isUsed)
        {
            throw new ArgumentException(sentence, parameter);
        }
    }
}
