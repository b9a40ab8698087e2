namespace Isotretinoin.Dosing.Json;

/// <summary><c>capsules</c>: <c>[{"mg":20,"count":2}]</c>, whole strengths and counts.</summary>
internal static class RequestedCapsules
{
    /// <summary>Reads capsules, none or more, that come to no more than an accepted dose.</summary>
    public static CapsuleCount[] Read(ref RequestReader reader, AcceptedRange accepted)
    {
        RequestReader list = reader;
        var capsules = new List<CapsuleCount>();
        long milligrams = 0;
        reader.List();
        while (reader.NextItem())
        {
            var stated = StatedCapsules.Read(ref reader, Product.GreatestStrength, int.MaxValue, ErrorCode.DoseOutOfRange);
            milligrams += (long)stated.Strength * stated.Count;
            if (!accepted.Contains(milligrams))
            {
                throw list.Refusal(ErrorCode.DoseOutOfRange, $"These capsules are more than is accepted: {accepted}.");
            }

            capsules.Add(CapsuleCount.OfStrength(stated.Strength, stated.Count));
        }

        return [.. capsules];
    }
}
