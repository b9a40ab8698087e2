using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>An exception that carries refusals.</summary>
internal interface IRefusing
{
    Refusal Refusal { get; }

    ImmutableArray<Refusal> Refusals => [Refusal];
}
