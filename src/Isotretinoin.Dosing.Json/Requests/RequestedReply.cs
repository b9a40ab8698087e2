using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>What a request says of its reply: the <c>id</c> that it echoes, the <c>guidelines</c> that it reviews, and whether it is to <c>explain</c> itself.</summary>
internal struct RequestedReply
{
    private ImmutableArray<Guideline>? guidelines;

    /// <summary>The guidelines that are asked for; none when they are not stated.</summary>
    public readonly ImmutableArray<Guideline> Guidelines => guidelines ?? [];

    /// <summary>Whether the working is asked for.</summary>
    public bool IsExplained { get; private set; }

    /// <summary>Reads one of these properties; nothing when the property is another.</summary>
    public void Read(string name, ref RequestReader reader)
    {
        switch (name)
        {
            case "id":
                reader.ReadId();
                break;
            case "guidelines":
                guidelines = RequestedChoices.Read(ref reader, Dosing.Guidelines.All, g => g.Id, ErrorCode.GuidelineUnknown);
                break;
            case "explain":
                IsExplained = reader.Flag();
                break;
        }
    }

    /// <summary>Refuses a request that does not say which guidelines, be it none, it asks for.</summary>
    public readonly void MustStateGuidelines(in RequestReader reader, in ObjectProperties properties) =>
        _ = guidelines ?? throw reader.Missing(properties, "guidelines");
}
