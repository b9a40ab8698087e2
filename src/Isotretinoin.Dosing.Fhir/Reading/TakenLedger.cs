namespace Isotretinoin.Dosing.Fhir;

/// <summary>What was taken, by one kind of record. Doses of the same days are added.</summary>
internal sealed class TakenLedger
{
    private readonly Dictionary<(DateOnly First, DateOnly Last, Formulation Formulation, IntakePattern Pattern), long> milligrams = [];

    /// <summary>Adds a dose of each dosing day between two dates.</summary>
    public void Add(DateOnly first, DateOnly last, long mg, Formulation formulation, IntakePattern pattern)
    {
        milligrams.TryGetValue((first, last, formulation, pattern), out long before);
        milligrams[(first, last, formulation, pattern)] = before + mg;
    }

    /// <summary>The history; null when there is none, or the records contradict each other, with a remark.</summary>
    public DoseHistory? History(FhirNode root, RemarkLog log)
    {
        if (milligrams.Count == 0)
        {
            return null;
        }

        try
        {
            return DoseHistory.Of([.. milligrams.OrderBy(taken => taken.Key.First).Select(taken => DosePeriod
                .Taking(DailyDose.FromMilligrams(taken.Value, taken.Key.Formulation), taken.Key.First, taken.Key.Last)
                .InPattern(taken.Key.Pattern))]);
        }
        catch (Exception refused) when (Refusal.Of(refused) is [var reason, ..])
        {
            log.Refuse(RemarkCode.HistoryNotUsed, root, "", reason.Sentence);
            return null;
        }
    }
}
