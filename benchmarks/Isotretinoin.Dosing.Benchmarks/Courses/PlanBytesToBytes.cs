using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// A two-step plan from the bytes of a request to the bytes of an answer: the contract, and a calculator's decimal arithmetic between the reader and the
/// writer of System.Text.Json. The calculator refuses nothing and answers with three numbers; the contract answers with phases, supplies and a basis.
/// </summary>
public class PlanBytesToBytes
{
    private readonly byte[] request =
        """
        {"op":"plan","weight":{"kg":64.3},"product":"us-conventional","division":"twice","rounding":"down","steps":[{"mgPerKgPerDay":0.5,"days":28},
        {"mgPerKgPerDay":1}],"target":{"from":120,"to":150},"supplyDays":30,"guidelines":[]}
        """u8.ToArray();

    private readonly ImmutableArray<int> below = MakeableDoses.Below;
    private readonly ArrayBufferWriter<byte> output = new(64 * 1_024);

    [GlobalSetup]
    public void AnswersAgree()
    {
        _ = Contract();
        JsonElement result = JsonDocument.Parse(output.WrittenMemory.ToArray()).RootElement.GetProperty("result");
        var answered = new TwoStepAnswer(
            result.GetProperty("days").GetInt32(), result.GetProperty("reached").GetProperty("day").GetInt32(), result.GetProperty("lastDayWithin").GetProperty("day").GetInt32());
        _ = Calculator();
        Answers.Agree(JsonSerializer.Deserialize(output.WrittenSpan, TrackerJson.Default.TwoStepAnswer), answered);
    }

    [Benchmark(Baseline = true)]
    public int Calculator()
    {
        output.ResetWrittenCount();
        TrackedPlan plan = JsonSerializer.Deserialize(request, TrackerJson.Default.TrackedPlan)!;
        TwoStepAnswer answer = DecimalCourse.Plan(
            below, plan.Weight.Kg, plan.Steps[0].MgPerKgPerDay, plan.Steps[0].Days, plan.Steps[1].MgPerKgPerDay, plan.Target.From, plan.Target.To);
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, answer, TrackerJson.Default.TwoStepAnswer);
        return output.WrittenCount;
    }

    [Benchmark]
    public int Contract()
    {
        output.ResetWrittenCount();
        return DosingContract.Standard.Answer(request, output) ? output.WrittenCount : 0;
    }
}
