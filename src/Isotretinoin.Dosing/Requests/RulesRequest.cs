namespace Isotretinoin.Dosing;

/// <summary>Looks up rules, guidelines, evidence and disputes, with their sources.</summary>
public sealed class RulesRequest : IDosingRequest
{
    private const string Member = "about";

    private RulesRequest(Guidebook guidebook, string? subject, Guideline? edition) =>
        (Guidebook, Subject, Edition) = (guidebook, subject, edition);

    /// <inheritdoc/>
    public Operation Operation => Operation.Rules;

    /// <summary>The guidelines that are looked into.</summary>
    public Guidebook Guidebook { get; }

    /// <summary>What is looked up, as stated; null for every rule in force.</summary>
    public string? Subject { get; }

    /// <summary>The edition that was named with its guideline; null without one.</summary>
    public Guideline? Edition { get; }

    /// <summary>Every rule and statement of the editions in force, those of every review first, and every dispute.</summary>
    public static RulesRequest Everything(Guidebook guidebook)
    {
        ArgumentNullException.ThrowIfNull(guidebook);
        return new RulesRequest(guidebook, subject: null, edition: null);
    }

    /// <summary>What a text names.</summary>
    /// <param name="guidebook">The guidelines that are looked into.</param>
    /// <param name="subject">
    /// A guideline's identifier, <c>always</c> for the rules of every review; the identifier of a rule or statement, or the beginning of
    /// it up to a dot; the code of a finding; or a <see cref="RulesView"/>.
    /// </param>
    public static RulesRequest About(Guidebook guidebook, string subject)
    {
        ArgumentNullException.ThrowIfNull(guidebook);
        ArgumentNullException.ThrowIfNull(subject);
        return new RulesRequest(guidebook, subject, edition: null);
    }

    /// <summary>The rules and statements of one edition.</summary>
    /// <param name="guidebook">The guidelines that are looked into.</param>
    /// <param name="edition">The edition; it need not be one of them.</param>
    public static RulesRequest Under(Guidebook guidebook, Guideline edition)
    {
        ArgumentNullException.ThrowIfNull(guidebook);
        ArgumentNullException.ThrowIfNull(edition);
        return new RulesRequest(guidebook, edition.Id, edition);
    }

    /// <summary>Looks it up.</summary>
    /// <exception cref="RefusalException">The text names nothing.</exception>
    public RulesAnswer Answer()
    {
        if ((Edition ?? Named()) is { } guideline)
        {
            return RulesAnswer.Of(this, [guideline]);
        }

        if (Subject is null)
        {
            return RulesAnswer.Of(this, [Guidelines.Always, .. Guidebook.Guidelines]);
        }

        if (RulesView.Find(Subject) is { } view)
        {
            return RulesAnswer.Of(this, view);
        }

        GuidelineEntry[] named = [.. RulesAnswer.EntriesOf(Guidebook.Editions).Where(entry => entry.IsNamed(Subject))];
        return named.Length > 0 ? RulesAnswer.Of(this, named.DistinctBy(entry => entry.Id)) : throw Unknown(Subject);
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>What is looked up.</summary>
    public override string ToString() => $"rules: {Edition?.ToString() ?? Subject ?? "all in force"}";

    private Guideline? Named() => Subject == Guidelines.Always.Id ? Guidelines.Always : Guidebook.Find(Subject);

    private RefusalException Unknown(string subject) => new(
        RefusalCode.RulesUnknown,
        Member,
        $"Read '{Excerpt.Of(subject)}'. Accepted: {Guidelines.Always.Id}, {Guidebook}; {NamedChoice.Names<RulesView>()}; the identifier "
            + "of a rule or statement, or the beginning of it; or the code of a finding.");
}
