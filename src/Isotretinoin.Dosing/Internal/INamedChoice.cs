using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A choice among named instances, so that finding and reading one by its name is written once.</summary>
internal interface INamedChoice<TSelf>
    where TSelf : class, INamedChoice<TSelf>
{
    static abstract ImmutableArray<TSelf> All { get; }

    string Id { get; }
}
