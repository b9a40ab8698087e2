using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A command whose help ends with examples.</summary>
internal interface IHasExamples
{
    /// <summary>How flags with a syntax of their own are written; lines.</summary>
    ImmutableArray<string> Notes { get; }

    /// <summary>Whole commands, as they are typed.</summary>
    ImmutableArray<string> Examples { get; }
}
