using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The guidelines that requests can name: those of the library, and those that a host adds.</summary>
public sealed class Guidebook
{
    private readonly ImmutableArray<Guideline> hosts;

    private Guidebook(ImmutableArray<Guideline> hosts) => (this.hosts, Guidelines) = (hosts, [.. Dosing.Guidelines.All, .. hosts]);

    /// <summary>The guidelines of the library.</summary>
    public static Guidebook Standard { get; } = new([]);

    /// <summary>The guidelines, each in the edition in force; the host's own come last, in the order added.</summary>
    public ImmutableArray<Guideline> Guidelines { get; }

    /// <summary>
    /// Every edition: first <see cref="Dosing.Guidelines.Always"/>, then those of each guideline, the one in force first.
    /// </summary>
    public ImmutableArray<Guideline> Editions =>
        [.. Guidelines.SelectMany(guideline => guideline.Editions).Prepend(Dosing.Guidelines.Always)];

    /// <summary>This guidebook with one more guideline of a host.</summary>
    /// <param name="guideline">A guideline made by <see cref="Guideline.Create"/>, in the one edition that is in force.</param>
    /// <exception cref="ArgumentException">
    /// The guideline is one of the library's, its identifier is in use, or it is that of a <see cref="RulesView"/>.
    /// </exception>
    public Guidebook With(Guideline guideline)
    {
        ArgumentNullException.ThrowIfNull(guideline);
        return guideline.IsHosts && Find(guideline.Id) is null && RulesView.Find(guideline.Id) is null
            ? new Guidebook(hosts.Add(guideline))
            : throw new ArgumentException(
                $"Read {guideline}. Accepted: a host's own guideline, whose identifier is not in use.", nameof(guideline));
    }

    /// <summary>Finds the edition in force of a guideline by its <see cref="Guideline.Id"/>, case-sensitively.</summary>
    /// <returns>The guideline, or null when there is none of that id.</returns>
    public Guideline? Find(string? id) => Guidelines.FirstOrDefault(guideline => guideline.Id == id);

    /// <summary>The identifiers: <c>us-label, uk-smpc, ipledge, practice</c>.</summary>
    public override string ToString() => string.Join(", ", Guidelines.Select(guideline => guideline.Id));
}
