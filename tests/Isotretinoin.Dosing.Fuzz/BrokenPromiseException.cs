namespace Isotretinoin.Dosing.Fuzz;

/// <summary>An input was answered otherwise than every input is promised to be.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message)
{
    public static void Unless(bool isKept, string promise)
    {
        if (!isKept)
        {
            throw new BrokenPromiseException(promise);
        }
    }
}
