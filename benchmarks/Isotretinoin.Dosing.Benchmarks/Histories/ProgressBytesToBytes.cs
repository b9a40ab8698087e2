using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// How a course of 180 days stands, from the bytes of a request to the bytes of an answer: the contract, and a tracker's decimal sum between the reader
/// and the writer of System.Text.Json. The tracker refuses nothing, answers with four numbers and passes over the target.
/// </summary>
public class ProgressBytesToBytes
{
    private readonly byte[] request =
        """
        {"op":"progress","asOf":"2026-06-29","weights":[{"date":"2026-01-01","kg":60}],"weightPolicy":"starting","periods":[
        {"from":"2026-01-01","to":"2026-01-30","mg":20,"formulation":"conventional"},{"from":"2026-01-31","to":"2026-03-31","mg":40,"formulation":"conventional"},
        {"from":"2026-04-01","to":"2026-06-29","mg":60,"formulation":"conventional"}],"missed":["2026-01-11","2026-02-20","2026-05-31"],
        "target":{"from":120,"to":150,"formulation":"conventional"},"guidelines":[]}
        """u8.ToArray();

    private readonly ArrayBufferWriter<byte> output = new(64 * 1_024);

    [GlobalSetup]
    public void AnswersAgree()
    {
        _ = Contract();
        JsonElement result = JsonDocument.Parse(output.WrittenMemory.ToArray()).RootElement.GetProperty("result");
        var answered = new ProgressAnswer(
            result.GetProperty("dosingDays").GetInt32(), result.GetProperty("missedDays").GetInt32(), result.GetProperty("cumulativeMg").GetInt32(), (long)(result.GetProperty("mgPerKg").GetDecimal() * 1_000));
        _ = Tracker();
        Answers.Agree(JsonSerializer.Deserialize(output.WrittenSpan, TrackerJson.Default.ProgressAnswer), answered);
    }

    [Benchmark(Baseline = true)]
    public int Tracker()
    {
        output.ResetWrittenCount();
        TrackedCourse course = JsonSerializer.Deserialize(request, TrackerJson.Default.TrackedCourse)!;
        ProgressAnswer answer = DecimalTracker.Progress(course.Periods.AsSpan(), course.Missed.AsSpan(), course.AsOf, course.Weights[0].Kg);
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, answer, TrackerJson.Default.ProgressAnswer);
        return output.WrittenCount;
    }

    [Benchmark]
    public int Contract()
    {
        output.ResetWrittenCount();
        return DosingContract.Standard.Answer(request, output) ? output.WrittenCount : 0;
    }
}
