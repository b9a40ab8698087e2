namespace Isotretinoin.Dosing.Json;

/// <summary>A request is refused: why, the path of the value to mend, and what is accepted. Caught in one place, where the request is answered.</summary>
internal sealed class RefusalException : Exception
{
    public RefusalException(ErrorCode code, string path, string message)
        : base(message) => (Code, Path) = (code, path);

    public RefusalException(CapsuleGap gap, string path)
        : this(ErrorCode.DoseNoCapsules, path, gap.ToString()) => Gap = gap;

    public ErrorCode Code { get; }

    public string Path { get; }

    /// <summary>The dose that no capsules make, when that is why; else null.</summary>
    public CapsuleGap? Gap { get; }
}
