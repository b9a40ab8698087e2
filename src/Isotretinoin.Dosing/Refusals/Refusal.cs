using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// A refusal: why, of which member, and what is accepted instead. Every exception of the library that refuses something has one.
/// </summary>
public sealed class Refusal
{
    private Refusal(RefusalCode code, string member, string sentence, int? below, int? above) =>
        (Code, Member, Sentence, Below, Above) = (code, member, sentence, below, above);

    /// <summary>Why.</summary>
    public RefusalCode Code { get; }

    /// <summary>
    /// The member that is refused, in the names of the contract and counted from what was being made: <c>steps[1].days</c>. Empty when it
    /// is the whole.
    /// </summary>
    public string Member { get; }

    /// <summary>What was read and what is accepted, in one or two sentences.</summary>
    public string Sentence { get; }

    /// <summary>
    /// The greatest makeable dose below one that capsules do not make, in mg; null when there is none, and for every other refusal.
    /// </summary>
    public int? Below { get; }

    /// <summary>
    /// The least makeable dose above one that capsules do not make, in mg; null when there is none, and for every other refusal.
    /// </summary>
    public int? Above { get; }

    /// <summary>A refusal of a member.</summary>
    /// <param name="code">Why.</param>
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
    /// <returns>The refusals; none when the exception refuses nothing of the domain.</returns>
    public static ImmutableArray<Refusal> Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is IRefusing refusing ? refusing.Refusals : [];
    }

    /// <summary>This refusal, its member counted from what holds it: <c>days</c> within <c>steps[1]</c> is <c>steps[1].days</c>.</summary>
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

    /// <summary>The refusal of the only step of a list, as that of a step that stands alone.</summary>
    internal Refusal OfOnlyStep(string holder)
    {
        string first = Element("steps", 0);
        string member = Member.StartsWith(first, StringComparison.Ordinal) ? Member[first.Length..].TrimStart('.') : Member;
        return new Refusal(Code, member, Sentence, Below, Above).Within(holder);
    }

    /// <summary>This refusal where a list has another name: <c>instead[0]</c> for <c>steps[0]</c>.</summary>
    internal Refusal Renamed(string list, string other) => Member == list || Member.StartsWith($"{list}[", StringComparison.Ordinal)
        ? new Refusal(Code, other + Member[list.Length..], Sentence, Below, Above)
        : this;

    /// <summary>An element of a list, as a member names it: <c>steps[1]</c>.</summary>
    internal static string Element(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");

    internal Refusal With(int? below, int? above) => new(Code, Member, Sentence, below, above);
}
