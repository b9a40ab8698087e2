namespace Isotretinoin.Dosing.Json;

/// <summary>A request is refused: why, the path of the value to mend, and what is accepted. Caught in one place, where the request is answered.</summary>
internal sealed class RefusalException : Exception
{
    public RefusalException(ErrorCode code, string path, string message)
        : base(message) => (Code, Path) = (code, path);

    public RefusalException(CapsuleGap gap, string path)
        : this(ErrorCode.DoseNoCapsules, path, gap.ToString()) => Gap = gap;

    /// <summary>What cannot have been so. The path is that of the element concerned in the object that holds its list, or another when it is in none.</summary>
    public RefusalException(HistoryException refused, string holder, string pathOtherwise)
        : this(ErrorCode.Of(refused.Fault), refused.Elements.IsEmpty ? pathOtherwise : $"{holder}.{refused.Elements[^1]}", refused.Message)
    {
    }

    public ErrorCode Code { get; }

    public string Path { get; }

    /// <summary>The dose that no capsules make, when that is why; else null.</summary>
    public CapsuleGap? Gap { get; }
}
