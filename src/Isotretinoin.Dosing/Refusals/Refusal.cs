using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A refusal: its code, its member and what is accepted. The library's exceptions carry one or more.</summary>
public sealed class Refusal
{
    private Refusal(RefusalCode code, string member, string sentence, int? below, int? above) =>
        (Code, Member, Sentence, Below, Above) = (code, member, sentence, below, above);

    /// <summary>The code.</summary>
    public RefusalCode Code { get; }

    /// <summary>
    /// The refused member, in the contract's names and relative to the value being made: <c>steps[1].days</c>. Empty for the whole value.
    /// </summary>
    public string Member { get; }

    /// <summary>The message: what was read and what is accepted.</summary>
    public string Sentence { get; }

    /// <summary>
    /// The greatest makeable dose below a dose that capsules cannot make, in mg; null when there is none, or for other refusals.
    /// </summary>
    public int? Below { get; }

    /// <summary>
    /// The least makeable dose above a dose that capsules cannot make, in mg; null when there is none, or for other refusals.
    /// </summary>
    public int? Above { get; }

    /// <summary>A refusal of a member.</summary>
    /// <param name="code">The code.</param>
    /// <param name="member">The member, in the names of the contract; empty for the whole.</param>
    /// <param name="sentence">What was read and what is accepted.</param>
    public static Refusal Of(RefusalCode code, string member, string sentence)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(sentence);
        return new Refusal(code, member, sentence, below: null, above: null);
    }

    /// <summary>The refusals that an exception of this library carries.</summary>
    /// <returns>The refusals; empty for other exceptions.</returns>
    public static ImmutableArray<Refusal> Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is IRefusing refusing ? refusing.Refusals : [];
    }

    /// <summary>This refusal with its member prefixed by its parent: <c>days</c> within <c>steps[1]</c> is <c>steps[1].days</c>.</summary>
    public Refusal Within(string holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        string member = Member.Length == 0 ? holder
            : holder.Length == 0 ? Member
            : Member[0] == '[' ? holder + Member
            : $"{holder}.{Member}";
        return new Refusal(Code, member, Sentence, Below, Above);
    }

    /// <summary>Member and sentence.</summary>
    public override string ToString() => Member.Length == 0 ? Sentence : $"{Member}: {Sentence}";

    /// <summary>The refusal of the only step of a list, as of a single step.</summary>
    internal Refusal OfOnlyStep(string holder)
    {
        string first = Element("steps", 0);
        string member = Member == "steps" ? ""
            : Member.StartsWith(first, StringComparison.Ordinal) ? Member[first.Length..].TrimStart('.')
            : Member;
        return new Refusal(Code, member, Sentence, Below, Above).Within(holder);
    }

    /// <summary>This refusal for a list with another name: <c>instead[0]</c> for <c>steps[0]</c>.</summary>
    internal Refusal Renamed(string list, string other) => Member == list || Member.StartsWith($"{list}[", StringComparison.Ordinal)
        ? new Refusal(Code, other + Member[list.Length..], Sentence, Below, Above)
        : this;

    /// <summary>The member of an element of a list: <c>steps[1]</c>.</summary>
    internal static string Element(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");

    internal Refusal With(int? below, int? above) => new(Code, Member, Sentence, below, above);
}
