namespace Isotretinoin.Dosing.Json;

/// <summary><c>pattern</c>: ones and zeros.</summary>
internal static class RequestedPattern
{
    public static IntakePattern Read(in RequestReader reader) => IntakePattern.TryParse(reader.Text(), provider: null, out IntakePattern? pattern)
        ? pattern
        : throw reader.Refusal(ErrorCode.PatternInvalid, reader.NotAccepted($"1 to {IntakePattern.MostDays} digits, each 1 (a dosing day) or 0, the first 1"));
}
