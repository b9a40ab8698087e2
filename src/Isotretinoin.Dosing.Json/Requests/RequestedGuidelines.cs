using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>guidelines</c>: a list of ids; one that is listed again is still reviewed once.</summary>
internal static class RequestedGuidelines
{
    public static ImmutableArray<Guideline> Read(ref RequestReader reader)
    {
        ImmutableArray<Guideline> asked = [];
        reader.List();
        while (reader.NextItem())
        {
            Guideline guideline = reader.Choice(Guidelines.All, g => g.Id, ErrorCode.GuidelineUnknown);
            asked = asked.Contains(guideline) ? asked : asked.Add(guideline);
        }

        return asked;
    }
}
