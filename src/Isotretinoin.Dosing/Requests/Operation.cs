using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The operation of a request.</summary>
public sealed class Operation : INamedChoice<Operation>
{
    private Operation(string id, string question) => (Id, Question) = (id, question);

    /// <summary>A titration as capsules, run to its end.</summary>
    public static Operation Plan { get; } =
        new("plan", "Which capsules on which day, when is the target reached, and what is in each supply?");

    /// <summary>The daily doses of a band that capsules can make.</summary>
    public static Operation Options { get; } = new("options", "Which daily doses within a range can capsules make?");

    /// <summary>The courses that meet stated wishes.</summary>
    public static Operation Ways { get; } =
        new("ways", "Which courses within a range meet the stated wishes, or which wish stands in the way?");

    /// <summary>How a course in progress stands.</summary>
    public static Operation Progress { get; } = new("progress", "What was taken and missed, what is left, and when is the target reached?");

    /// <summary>Several alternatives, compared.</summary>
    public static Operation Compare { get; } = new("compare", "How do several ways to continue compare?");

    /// <summary>The dose taken, by capsules dispensed less capsules left.</summary>
    public static Operation PillCount { get; } =
        new("pill-count", "What was taken, by the capsules left, and what to dispense next?");

    /// <summary>An order written elsewhere.</summary>
    public static Operation Review { get; } = new("review", "How does an order written elsewhere depart from the rules?");

    /// <summary>The dates of a planned course.</summary>
    public static Operation Calendar { get; } = new("calendar", "When are supplies, tests and windows due, under the stated protocols?");

    /// <summary>One intent for many patients.</summary>
    public static Operation Cohort { get; } = new("cohort", "What do many patients need under one intent?");

    /// <summary>The ledgers of many patients.</summary>
    public static Operation Audit { get; } =
        new("audit", "What did the courses of many patients come to, and which stated criteria does each meet?");

    /// <summary>The products that requests can name.</summary>
    public static Operation Products { get; } =
        new("products", "Which products are there, in which strengths, with food or without, with soya-bean oil?");

    /// <summary>The severity that lesion counts suggest.</summary>
    public static Operation Severity { get; } = new("severity", "Which severity of acne do lesion counts suggest?");

    /// <summary>Rules, guidelines, evidence and disputes, with their sources.</summary>
    public static Operation Rules { get; } = new("rules", "What does a rule say, with which numbers, by which source, and who disagrees?");

    /// <summary>Every operation.</summary>
    public static ImmutableArray<Operation> All { get; } =
        [Plan, Options, Ways, Progress, Compare, PillCount, Review, Calendar, Cohort, Audit, Products, Severity, Rules];

    /// <summary>The identifier in text and on the wire: <c>pill-count</c>.</summary>
    public string Id { get; }

    /// <summary>The question that the operation answers.</summary>
    public string Question { get; }

    /// <summary>Finds an operation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The operation, or null when the id is unknown.</returns>
    public static Operation? Find(string? id) => NamedChoice.Find<Operation>(id);

    /// <summary>Reads an operation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such operation.</exception>
    public static Operation Parse(string id) => NamedChoice.Parse<Operation>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
