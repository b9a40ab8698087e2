namespace Isotretinoin.Dosing.Fhir;

/// <summary>The days of a dosage, as numbers that order it among the others; where no date is stated they are no dates.</summary>
/// <param name="Dosage">The dosage.</param>
/// <param name="First">The first day; the least number when it is open.</param>
/// <param name="Last">The last day; the greatest number when it is open.</param>
internal sealed record Stay(ReadDosage Dosage, long First, long Last)
{
    /// <summary>The first of an open beginning.</summary>
    public const long Open = long.MinValue;

    // Further apart than any dates.
    private const long Beyond = 10_000_000;

    /// <summary>The days of every dosage of an order. A dosage without an end before a later one is remarked on.</summary>
    /// <param name="request">The order.</param>
    /// <param name="asOf">The day on which an order without a date begins.</param>
    public static IEnumerable<Stay> Of(ReadRequest request, DateOnly asOf)
    {
        int least = request.Dosages.Min(dosage => dosage.Sequence) ?? 0;
        ReadDosage[][] ranks =
        [
            .. request.Dosages.GroupBy(dosage => dosage.Sequence ?? least).OrderBy(rank => rank.Key).Select(rank => rank.ToArray()),
        ];
        long written = (request.WrittenOn ?? asOf).DayNumber;
        long next = Open;
        for (int place = 0; place < ranks.Length; place++)
        {
            bool isLast = place == ranks.Length - 1;
            Stay[] stays = [.. ranks[place].Select(dosage => One(dosage, next, written, isLast))];
            long? following = isLast ? null : ranks[place + 1].Min(dosage => dosage.Start)?.DayNumber;
            if (!isLast && following is null && stays.Any(stay => !stay.Dosage.IsBounded))
            {
                request.Log.Note(
                    RemarkCode.TimingStepsOpen,
                    request.Node,
                    "dosageInstruction",
                    FormattableString.Invariant($"Step {place + 1} of {ranks.Length} has no end; when the next begins is not known."));
            }

            foreach (Stay stay in stays)
            {
                yield return stay.Dosage.IsBounded || following is not { } day ? stay : stay with { Last = Math.Max(stay.First, day - 1) };
            }

            next = following ?? (isLast ? next : stays.Max(stay => stay.Last) + 1);
        }
    }

    /// <summary>Whether the first day is a date.</summary>
    public bool HasFirst => First >= 0 && First < Beyond;

    /// <summary>Whether the last day is a date.</summary>
    public bool HasLast => Last >= 0 && Last < Beyond;

    private static Stay One(ReadDosage dosage, long next, long written, bool isLast)
    {
        long first = dosage.Start?.DayNumber ?? (next == Open && (dosage.Days is not null || !isLast) ? written : next);
        long last = dosage.End?.DayNumber
            ?? (dosage.Days is { } days ? first + days - 1 : isLast ? long.MaxValue : Math.Max(first, 0) + Beyond);
        return new Stay(dosage, first, Math.Max(first, last));
    }
}
