using System.Buffers;
using System.Text.Json;
using Isotretinoin.Dosing.Fhir;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>
/// Requests of CDS Hooks. Each is answered with cards or with an OperationOutcome that fits its status; the same bytes when it is asked again.
/// </summary>
internal sealed class HooksTarget() : FuzzTarget("hooks", [.. CorpusFile.Lines("hooks.ndjson")])
{
    private const int LongestSummary = 139;

    private static readonly DateOnly Today = new(2026, 11, 27);

    private static readonly CdsHooks Hooks = CdsHooks.Of(CdsSite
        .Of(DrugCodes.RxNorm(Formulation.Conventional), new Uri("https://dosing.example.org"), Guidelines.UnitedStatesLabel, Guidelines.Ipledge)
        .Offering(Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, CumulativeTarget.At(120m, Formulation.Conventional)));

    public override Reading Read(byte[] input)
    {
        ReadOnlyMemory<byte> answer = Answer(input, out int status);
        return new Reading(status == CdsHooks.Ok, answer.Length, () => MustBeAnAnswer(input, answer, status));
    }

    private static ReadOnlyMemory<byte> Answer(byte[] input, out int status)
    {
        string hook = input.AsSpan().IndexOf("order-select"u8) < 0 ? "order-sign" : "order-select";
        var answer = new ArrayBufferWriter<byte>();
        status = Hooks.Answer($"isotretinoin-{hook}", input, Today, answer);
        return answer.WrittenMemory;
    }

    private static void MustBeAnAnswer(byte[] input, ReadOnlyMemory<byte> answer, int status)
    {
        BrokenPromiseException.Unless(Answer(input, out int again).Span.SequenceEqual(answer.Span) && again == status, "the same request is answered otherwise");
        using var document = JsonDocument.Parse(answer);
        JsonElement root = document.RootElement;
        if (status != CdsHooks.Ok)
        {
            BrokenPromiseException.Unless(status == CdsHooks.BadRequest, $"the status is {status}");
            BrokenPromiseException.Unless(root.GetProperty("resourceType").GetString() == "OperationOutcome", "a refusal is no OperationOutcome");
            return;
        }

        foreach (JsonElement card in root.GetProperty("cards").EnumerateArray())
        {
            BrokenPromiseException.Unless(card.GetProperty("summary").GetString() is { Length: > 0 and <= LongestSummary }, "the summary is empty or long");
            BrokenPromiseException.Unless(!card.GetProperty("detail").GetString()!.Contains('<', StringComparison.Ordinal), "the detail has HTML");
            BrokenPromiseException.Unless(card.GetProperty("indicator").GetString() is "info" or "warning" or "critical", "the indicator is none");
        }
    }
}
