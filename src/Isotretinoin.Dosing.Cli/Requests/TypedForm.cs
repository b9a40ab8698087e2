namespace Isotretinoin.Dosing.Cli;

/// <summary>Refusals in the form in which a value was typed.</summary>
internal static class TypedForm
{
    /// <summary>
    /// The sentence of a refusal; of days that were typed as weeks with the accepted weeks, of two lines of a history with the one line
    /// for both.
    /// </summary>
    public static string Of(Refusal refusal, Place place) =>
        refusal.Code == RefusalCode.DaysOutOfRange ? StepText.InTypedUnit(refusal.Sentence, place.Name)
        : refusal.Code == RefusalCode.HistoryOverlap && place.Name.Contains(" line ", StringComparison.Ordinal)
            ? $"{refusal.Sentence.TrimEnd('.')}, on one line such as 1x40+1x20."
        : refusal.Sentence;
}
