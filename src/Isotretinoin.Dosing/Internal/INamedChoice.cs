using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A choice among named instances.</summary>
internal interface INamedChoice<TSelf>
    where TSelf : class, INamedChoice<TSelf>
{
    static abstract ImmutableArray<TSelf> All { get; }

    string Id { get; }
}
