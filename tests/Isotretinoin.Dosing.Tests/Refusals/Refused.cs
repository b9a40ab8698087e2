namespace Isotretinoin.Dosing.Tests;

/// <summary>Something that is refused, and what the refusal says.</summary>
internal sealed record Refused(string Message, Func<object?> Act)
{
    public static void Each(params Refused[] refusals) => Assert.All(refusals, refusal => refusal.Holds());

    private void Holds()
    {
        Exception thrown = Assert.ThrowsAny<Exception>(() => _ = Act());

        // The platform adds the parameter and the value to what the library says.
        Assert.Equal(Message, thrown.Message.Split(" (Parameter '")[0]);
    }
}
