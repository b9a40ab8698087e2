namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A clock on which it is always the same moment.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
}
