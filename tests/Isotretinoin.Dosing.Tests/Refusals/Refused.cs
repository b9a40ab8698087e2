namespace Isotretinoin.Dosing.Tests;

/// <summary>Something that is refused, and what the refusal says.</summary>
internal sealed record Refused(string Message, Func<object?> Act)
{
    public static void Each(params Refused[] refusals) => Assert.All(refusals, refusal => refusal.Holds());

    /// <summary>What is refused: the argument, and the code, the member and the sentence of every refusal, in order.</summary>
    public static void ByName(Func<object?> act, string? argument, params (string Code, string Member, string Sentence)[] refusals)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(act);

        Assert.Equal(refusals, Refusal.Of(refused).Select(refusal => (refusal.Code.Id, refusal.Member, refusal.Sentence)));
        Assert.Equal(argument, refused.ParamName);
    }

    private void Holds()
    {
        Exception thrown = Assert.ThrowsAny<Exception>(() => _ = Act());

        // The platform adds the parameter and the value to what the library says.
        Assert.Equal(Message, thrown.Message.Split(" (Parameter '")[0]);
    }
}
