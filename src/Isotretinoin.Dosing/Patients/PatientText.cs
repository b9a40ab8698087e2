namespace Isotretinoin.Dosing;

/// <summary>The facts of a patient as one line.</summary>
internal static class PatientText
{
    public static string Of(PatientFacts facts)
    {
        string known = string.Join(", ", Parts(facts));
        return known.Length == 0 ? "nothing known" : known;
    }

    private static IEnumerable<string> Parts(PatientFacts facts)
    {
        if (facts.Weight is { } weight)
        {
            yield return facts.WeighedOn is { } date ? $"{weight} on {DateText.Of(date)}" : $"{weight}";
        }

        if (facts.UnreadableWeight is { } unreadable)
        {
            yield return $"weight written as '{unreadable}'";
        }

        if (facts.BirthDate is { } born)
        {
            yield return $"born on {DateText.Of(born)}";
        }

        if (facts.AcneSeverity is { } severity)
        {
            yield return $"{severity} acne";
        }

        foreach (PatientFlag flag in PatientFlag.All.Where(flag => facts.AnswerTo(flag) != YesNoUnknown.Unknown))
        {
            yield return $"{flag}: {facts.AnswerTo(flag)}";
        }

        if (facts.PreviousCourseEnded is { } ended)
        {
            yield return $"previous course until {DateText.Of(ended)}";
        }

        if (!facts.PreviousCourses.All.IsEmpty)
        {
            yield return CountText.Of(facts.PreviousCourses.All.Length, "earlier course");
        }

        if (!facts.PregnancyTests.IsEmpty)
        {
            yield return CountText.Of(facts.PregnancyTests.Length, "pregnancy test");
        }
    }
}
