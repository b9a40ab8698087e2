using System.Collections.Immutable;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>How the orders that were sent become another order: which are updated, which is new, and which is deleted.</summary>
internal sealed class SuggestedChange
{
    private readonly FhirOrder read;
    private readonly ImmutableArray<SentOrder> sent;
    private readonly Order? before;
    private readonly BodyWeight? weight;
    private readonly DrugCodes codes;
    private readonly bool isAligned;

    private SuggestedChange(FhirOrder read, ImmutableArray<SentOrder> sent, Order? before, BodyWeight? weight, DrugCodes codes)
    {
        (this.read, this.sent, this.before, this.weight, this.codes) = (read, sent, before, weight, codes);
        isAligned = before is not null
            && sent.Length == before.Lines.Length
            && before.Lines.All(line => sent.Any(order => order.StrengthInMilligrams == line.StrengthInMilligrams));
    }

    /// <summary>The changes of orders; null when a client could not find them again.</summary>
    /// <param name="read">The orders as read.</param>
    /// <param name="before">The order that they are; null when it has no dose yet.</param>
    /// <param name="weight">The body weight, for words.</param>
    /// <param name="codes">The codes of capsules.</param>
    public static SuggestedChange? Of(FhirOrder read, Order? before, BodyWeight? weight, DrugCodes codes)
    {
        ImmutableArray<SentOrder> sent = [.. read.Requests.Select(request => SentOrder.Of(request, codes))];
        bool canBeFound = sent.All(order => order.HasId) && sent.Select(order => order.Name).Distinct().Count() == sent.Length;
        return canBeFound ? new SuggestedChange(read, sent, before, weight, codes) : null;
    }

    /// <summary>The suggestion of an order; null when FHIR cannot say it or there is no code of a capsule.</summary>
    public Suggestion? To(Order changed)
    {
        ImmutableArray<RequestLine> lines = RequestLines.Of(changed, read.First, read.Last);
        bool keepsDoses = isAligned && HasDosesOf(changed);
        if (lines.Any(line => line.Doses is null))
        {
            return null;
        }

        SentOrder?[] orders = Paired(lines);
        var actions = ImmutableArray.CreateBuilder<SuggestedAction>();
        for (int place = 0; place < lines.Length; place++)
        {
            if (ActionOf(lines[place], orders[place], changed, keepsDoses) is not { } action)
            {
                return null;
            }

            actions.Add(action);
        }

        foreach (SentOrder order in sent)
        {
            if (!orders.Contains(order))
            {
                actions.Add(SuggestedAction.Delete(CardText.Plain($"Remove {order.Name}"), order.Name));
            }
        }

        return new Suggestion(ChangeText.Label(changed, weight, before, keepsDoses), actions.DrainToImmutable());
    }

    private SuggestedAction? ActionOf(RequestLine line, SentOrder? order, Order changed, bool keepsDoses)
    {
        bool keepsDrug = order is not null
            && order.StrengthInMilligrams == line.StrengthInMilligrams
            && (keepsDoses ? changed.Formulation == before!.Formulation : changed.StatedFormulation == order.Drug!.Formulation);
        bool hasCode = DrugWriter.CodeOf(codes, line.StrengthInMilligrams, line.Formulation) is not null;
        if (!keepsDrug && (!hasCode || order?.IsDrugReplaceable == false))
        {
            return null;
        }

        Action<Utf8JsonWriter> drug = json => json.WriteDrug(codes, line.StrengthInMilligrams, line.Formulation);
        Action<Utf8JsonWriter> dosages = json => json.WriteDosages(line);
        string words = ChangeText.Of(line, changed);
        if (order is null)
        {
            Action<Utf8JsonWriter>? added = line.HasSupply ? json => json.WriteSupplyOf(line, sent: null) : null;
            return SuggestedAction.Create(
                CardText.Plain($"Add {words}"), output => output.Add(json => sent[0].WriteBeside(json, drug, dosages, added)));
        }

        Action<Utf8JsonWriter>? supply = line.HasSupply && (!keepsDoses || HasOtherSupply(changed))
            ? json => json.WriteSupplyOf(line, order.Value("dispenseRequest"))
            : null;
        Action<Utf8JsonWriter>? changedDrug = keepsDrug ? order.DrugWithText(codes) : drug;
        Action<Utf8JsonWriter>? changedDosages = keepsDoses ? null : dosages;
        return SuggestedAction.Update(
            CardText.Plain($"Change {order.Name} to {words}"), output => order.Write(output, changedDrug, changedDosages, supply));
    }

    /// <summary>The order that becomes each line: one of its strength, else one that is left, else none.</summary>
    private SentOrder?[] Paired(ImmutableArray<RequestLine> lines)
    {
        List<SentOrder> left = [.. sent];
        var orders = new SentOrder?[lines.Length];
        for (int place = 0; place < lines.Length; place++)
        {
            int? strength = lines[place].StrengthInMilligrams;
            orders[place] = left.Find(order => order.StrengthInMilligrams == strength);
            left.Remove(orders[place]!);
        }

        for (int place = 0; place < lines.Length; place++)
        {
            orders[place] ??= left.FirstOrDefault();
            left.Remove(orders[place]!);
        }

        return orders;
    }

    private bool HasDosesOf(Order changed) =>
        changed.Lines.Length == before!.Lines.Length
        && changed.Lines.All(line => before.Lines.Any(same =>
            (same.StrengthInMilligrams, same.FirstCount, same.SecondCount)
            == (line.StrengthInMilligrams, line.FirstCount, line.SecondCount)));

    private bool HasOtherSupply(Order changed) =>
        changed.DaysSupply != before!.DaysSupply
        || changed.Refills != before.Refills
        || changed.Lines.Any(line => before.Lines.Any(same =>
            same.StrengthInMilligrams == line.StrengthInMilligrams && same.Quantity != line.Quantity));
}
