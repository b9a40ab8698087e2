using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A law is called once for each case, and its generator is made once for all of them.</summary>
public sealed class LawFacts
{
    private static int generators;

    [Law]
    public Property The_generator_of_a_law_is_made_once() => Law.ForAll(Counted, count => Assert.Equal((1, 1), (count, generators)));

    [Fact]
    public void A_law_that_does_not_hold_is_a_failure_with_its_case()
    {
        Property broken = Law.ForAll(() => Gen.Constant(7), number => Assert.NotEqual(7, number));

        Assert.Contains("7", Assert.ThrowsAny<Exception>(() => broken.QuickCheckThrowOnFailure()).Message, StringComparison.Ordinal);
    }

    private static Gen<int> Counted() => Gen.Constant(++generators);
}
