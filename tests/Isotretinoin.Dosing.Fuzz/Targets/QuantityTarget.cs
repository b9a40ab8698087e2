using System.Text;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>
/// The texts of quantities and patterns, read by every parser. <c>TryParse</c> and <c>Parse</c> agree, <c>Parse</c> refuses in the ways it documents,
/// and what is accepted, written and read again is the same.
/// </summary>
internal sealed class QuantityTarget() : FuzzTarget("quantities", [.. CorpusFile.Lines("quantities.txt")])
{
    public override Reading Read(byte[] input)
    {
        // Text has no invalid bytes; half a surrogate pair is its nearest thing.
        string text = Encoding.UTF8.GetString(input).Replace('\uFFFD', '\uD800');
        List<Action>? accepted = null;
        foreach (QuantityReader reader in QuantityReader.All)
        {
            if (reader.TryRead(text) is { } value)
            {
                (accepted ??= []).Add(() => reader.MustRoundTrip(text, value));
            }
        }

        // An exception costs more than all the rest, so one reader an input has to refuse out loud.
        QuantityReader refusing = QuantityReader.All[input.Length % QuantityReader.All.Length];
        return new Reading(accepted is not null, Answered: 0, () =>
        {
            refusing.MustRefuseAsDocumented(text);
            accepted?.ForEach(mustRoundTrip => mustRoundTrip());
        });
    }
}
