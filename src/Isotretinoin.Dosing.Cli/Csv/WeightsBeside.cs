namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The weights beside a ledger, found by patient: sorted, by reading on to the patient; unsorted, among all that were kept.
/// </summary>
internal sealed class WeightsBeside : IDisposable
{
    private readonly IEnumerator<RowGroup<Weighing>>? sorted;
    private readonly Dictionary<string, RowGroup<Weighing>> kept = new(StringComparer.Ordinal);
    private RowGroup<Weighing>? next;

    /// <param name="groups">The weights by patient.</param>
    /// <param name="areSorted">Whether they are in the order of the identifiers and read as they are asked for.</param>
    public WeightsBeside(IEnumerable<RowGroup<Weighing>> groups, bool areSorted)
    {
        if (areSorted)
        {
            sorted = groups.GetEnumerator();
            Advance();
        }
        else
        {
            kept = groups.ToDictionary(group => group.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>The weights of a patient, who comes after every patient asked for before; null without any.</summary>
    public RowGroup<Weighing>? Of(string patient)
    {
        while (next is not null && string.CompareOrdinal(next.Id, patient) < 0)
        {
            Advance();
        }

        return sorted is null ? kept.GetValueOrDefault(patient) : next?.Id == patient ? next : null;
    }

    /// <summary>Reads what is left, so that each line that cannot be used is said.</summary>
    public void ReadToEnd()
    {
        while (next is not null)
        {
            Advance();
        }
    }

    public void Dispose() => sorted?.Dispose();

    private void Advance() => next = sorted?.MoveNext() == true ? sorted.Current : null;
}
