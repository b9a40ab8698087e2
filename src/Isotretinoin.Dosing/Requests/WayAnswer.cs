namespace Isotretinoin.Dosing;

/// <summary>A way and its working.</summary>
public sealed class WayAnswer
{
    internal WayAnswer(Way way, Reviewing reviewing)
    {
        Way = way;
        Derivation = reviewing.IsExplained ? Derivation.Of(way.Course) : null;
    }

    /// <summary>The way, with its findings.</summary>
    public Way Way { get; }

    /// <summary>The working of its course; null when not requested.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The way and its findings.</summary>
    public override string ToString() => $"{Way}; {Way.Review}";
}
