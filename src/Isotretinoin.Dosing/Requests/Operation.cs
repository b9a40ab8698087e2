using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What a request can ask for.</summary>
public sealed class Operation : INamedChoice<Operation>
{
    private Operation(string id, string question) => (Id, Question) = (id, question);

    /// <summary>A titration made of capsules and run to its end.</summary>
    public static Operation Plan { get; } =
        new("plan", "Which capsules on which day, when is the target reached, and what does each supply hold?");

    /// <summary>The daily doses of a band that capsules can make.</summary>
    public static Operation Options { get; } = new("options", "Which daily doses within a range can capsules make?");

    /// <summary>How a course in progress stands.</summary>
    public static Operation Progress { get; } = new("progress", "What was taken and missed, what is left, and when is the target reached?");

    /// <summary>Several ways of going on, side by side.</summary>
    public static Operation Compare { get; } = new("compare", "What does each way of going on come to?");

    /// <summary>What was taken, by capsules dispensed less capsules left.</summary>
    public static Operation PillCount { get; } =
        new("pill-count", "What was taken by the capsules left, and what is to be dispensed next?");

    /// <summary>An order that somebody wrote.</summary>
    public static Operation Review { get; } = new("review", "What is found of an order that somebody wrote?");

    /// <summary>What falls due when in a planned course.</summary>
    public static Operation Calendar { get; } = new("calendar", "What falls due when, under the protocols that are named?");

    /// <summary>One intent for many patients.</summary>
    public static Operation Cohort { get; } = new("cohort", "What does one intent come to for many patients?");

    /// <summary>The products that requests can name.</summary>
    public static Operation Products { get; } = new("products", "Which products are there, and where were their strengths read?");

    /// <summary>The severity that counts of lesions suggest.</summary>
    public static Operation Severity { get; } = new("severity", "Which severity of acne do counts of lesions suggest?");

    /// <summary>Every operation.</summary>
    public static ImmutableArray<Operation> All { get; } =
        [Plan, Options, Progress, Compare, PillCount, Review, Calendar, Cohort, Products, Severity];

    /// <summary>The identifier in text and on the wire: <c>pill-count</c>.</summary>
    public string Id { get; }

    /// <summary>What the operation answers, as a question.</summary>
    public string Question { get; }

    /// <summary>Finds an operation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The operation, or null when there is none of that id.</returns>
    public static Operation? Find(string? id) => NamedChoice.Find<Operation>(id);

    /// <summary>Reads an operation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such operation.</exception>
    public static Operation Parse(string id) => NamedChoice.Parse<Operation>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
