using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Sorts the ways of a search: those that meet the wishes, those withheld, and how far the others are from meeting them.</summary>
internal sealed class WayTally
{
    private readonly WayQuestion question;
    private readonly ImmutableArray<WishLimit> limits;
    private readonly WayRanking ranking;
    private readonly CriticalRules critical;
    private readonly int?[] missed;
    private readonly Dictionary<Rule, (int Count, RankedWay First)> withheldFor = [];
    private ImmutableArray<Rule>? departed;

    public WayTally(WayQuestion question)
    {
        this.question = question;
        limits = question.Wishes.Limits(question.Start);
        ranking = new WayRanking(question.OrderBy);
        critical = new CriticalRules(question.Product.Formulation, question.Guidelines);
        missed = new int?[limits.Length];
    }

    /// <summary>The ways that meet the wishes, without a critical finding; in no order.</summary>
    public List<RankedWay> Found { get; } = [];

    /// <summary>How many meet the wishes and have a critical finding.</summary>
    public int Withheld { get; private set; }

    /// <summary>The critical rules that withhold ways, with the number of ways and the first in order.</summary>
    public IEnumerable<(Rule Rule, int Count, RankedWay First)> WithheldFor =>
        critical.All.Where(withheldFor.ContainsKey).Select(rule => (rule, withheldFor[rule].Count, withheldFor[rule].First));

    /// <summary>Whether there is any way, whatever the wishes.</summary>
    public bool HasAny { get; private set; }

    /// <summary>Whether there is one without a critical finding, whatever the wishes.</summary>
    public bool HasUncritical { get; private set; }

    /// <summary>The wishes, each with how far the nearest way misses it that misses it alone; null when there is none.</summary>
    public IEnumerable<(WishLimit Limit, int? MissedBy)> Missed => limits.Zip(missed);

    /// <summary>Begins the ways of a list of doses; their critical findings are the same unless a rule looks at the length.</summary>
    public void BeginDoses() => departed = null;

    public void Add(WayPath path, WayMeasures measures, WaySearch search)
    {
        if (departed is null || critical.DependOnLength)
        {
            departed = critical.DepartedFrom(search.CourseOf(path), question.Patient, question.Date, question.Terms);
        }

        bool isCritical = !departed.Value.IsEmpty;
        (HasAny, HasUncritical) = (true, HasUncritical || !isCritical);
        int? only = OnlyMissed(measures, out int misses);
        if (misses == 0 && isCritical)
        {
            Withhold(new RankedWay(ranking.Key(measures), path));
        }
        else if (misses == 0)
        {
            Found.Add(new RankedWay(ranking.Key(measures), path));
        }
        else if (only is { } place && !isCritical)
        {
            missed[place] = Math.Min(missed[place] ?? int.MaxValue, limits[place].MissedBy(measures));
        }
    }

    /// <summary>The ways found, in order.</summary>
    public List<RankedWay> InOrder()
    {
        Found.Sort();
        return Found;
    }

    /// <summary>The values of the keys that no way beats.</summary>
    public HashSet<ulong> Unbeaten() => ranking.Unbeaten(Found);

    private int? OnlyMissed(WayMeasures measures, out int misses)
    {
        (int? only, misses) = (null, 0);
        for (int place = 0; place < limits.Length; place++)
        {
            if (limits[place].MissedBy(measures) > 0)
            {
                misses++;
                only = misses == 1 ? place : null;
            }
        }

        return only;
    }

    private void Withhold(RankedWay way)
    {
        Withheld++;
        foreach (Rule rule in departed!.Value)
        {
            withheldFor[rule] = withheldFor.TryGetValue(rule, out (int Count, RankedWay First) so)
                ? (so.Count + 1, way.CompareTo(so.First) < 0 ? way : so.First)
                : (1, way);
        }
    }
}
