using System.Collections.Immutable;
using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin review</c>: what is found of an order that somebody wrote.</summary>
internal sealed class ReviewCommand : Command, IHasExamples
{
    private readonly OrderFlags orders;
    private readonly PatientFlags patients;
    private readonly GuidelineFlag guidelines;

    public ReviewCommand(Terminal terminal)
        : base("review", "Reviews an order that somebody wrote: its numbers, what is found, and what nobody stated.")
    {
        orders = new OrderFlags(this);
        patients = new PatientFlags(this);
        guidelines = new GuidelineFlag(this);
        var result = new ResultFlags(this, terminal);
        Option<bool> explain = this.AddSwitch("--explain", "Shows the working of every number.");
        SetAction(given =>
        {
            Order order = orders.Read(given);
            (PatientFacts patient, LesionCounts? lesions) = patients.Read(given, order.WrittenOn);
            Review review = Review.Of(order, patient, guidelines.Read(given));
            Derivation? working = !given.GetValue(explain) ? null : patient.Weight is { } weight ? Derivation.Of(order, weight) : Derivation.Of(order);
            result.Write(given, output => ContractResult.Write(output, order, patient, lesions, review, working), page => page.Order(order, patient, lesions, working, review));
        });
    }

    public ImmutableArray<string> Notes { get; } =
    [
        "The order is reviewed as it was written, also capsules that no product has and a",
        "weight that is none. What is left out is unknown, never taken for no, and listed.",
        "",
    ];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin review --morning 1x20 --evening 1x10 --product us-conventional --days 30 --quantity 30x20+30x10 --refills 0 --as-of 2026-01-05 --weight \"2025-12-20 64.3 kg\" --born 2005-03-01 --previous-course none --can-get-pregnant no --takes-tetracycline no --guideline us-label",
        "isotretinoin review --morning 1x200 --evening 1x200 --quantity 90 --refills 3 --weight \"155 mg\" --guideline us-label --guideline ipledge",
    ];
}
