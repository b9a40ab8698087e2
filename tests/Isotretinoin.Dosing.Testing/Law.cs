using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// What a test with <see cref="LawAttribute"/> returns. Such a test is called once for each case, so its generator is kept under the lambda
/// that makes it: C# keeps one object for a lambda that captures nothing. A lambda that captures is a new object, and its generator is made anew.
/// </summary>
public static class Law
{
    private static readonly ConditionalWeakTable<Delegate, object> Made = [];

    /// <summary>A law on every case. The law throws, as xunit assertions do, when it does not hold.</summary>
    public static Property ForAll<T>(Func<Arbitrary<T>> cases, Action<T> law) => Prop.ForAll(Once(cases), law);

    /// <summary>A law on every case, of a generator that does not shrink. The law throws, as xunit assertions do, when it does not hold.</summary>
    public static Property ForAll<T>(Func<Gen<T>> cases, Action<T> law) => Prop.ForAll(Once(cases).ToArbitrary(), law);

    private static TMade Once<TMade>(Func<TMade> make)
        where TMade : class
        => (TMade)Made.GetValue(make, _ => make());
}
