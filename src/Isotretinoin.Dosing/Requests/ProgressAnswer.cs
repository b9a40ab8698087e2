using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The progress of a course, its projection if a next dose is stated, and the findings of both; or, when it is asked for under every
/// weight policy, the progress under each.
/// </summary>
public sealed class ProgressAnswer : IDosingAnswer
{
    internal ProgressAnswer(ProgressRequest request, ImmutableArray<ProgressUnderPolicy> policies)
    {
        (Request, Policies) = (request, policies);
        Review = ReviewsTogether.Of([.. policies.Select(policy => policy.Review)]);
    }

    /// <summary>The request.</summary>
    public ProgressRequest Request { get; }

    /// <summary>The progress under each policy that was asked for, in the order of <see cref="WeightPolicy.All"/>.</summary>
    public ImmutableArray<ProgressUnderPolicy> Policies { get; }

    /// <summary>The progress under the only policy.</summary>
    /// <exception cref="InvalidOperationException">Every policy was asked for: <see cref="Policies"/> has each.</exception>
    public Progress Progress => Only.Progress;

    /// <summary>The projection under the only policy; null when no next dose is stated, or 0 mg.</summary>
    /// <exception cref="InvalidOperationException">Every policy was asked for.</exception>
    public Projection? Projection => Only.Projection;

    /// <summary>
    /// The findings of both. Under every policy each finding is there once; <see cref="PoliciesOf"/> tells under which policies it holds.
    /// </summary>
    public Review Review { get; }

    /// <summary>The working of the progress under the only policy; null when not requested.</summary>
    /// <exception cref="InvalidOperationException">Every policy was asked for.</exception>
    public Derivation? Derivation => Only.Derivation;

    /// <summary>The working of the projection under the only policy; null when not requested or without a projection.</summary>
    /// <exception cref="InvalidOperationException">Every policy was asked for.</exception>
    public Derivation? ProjectionDerivation => Only.ProjectionDerivation;

    /// <summary>What a clinician pastes into the record; null when every policy was asked for.</summary>
    public ChartNote? Note => Policies is [var only]
        ? ChartNote.Of(
            ProgressNote.Of(only.Progress, only.Projection, Request.NextDose, Request.NextPattern, Request.SupplyDays), Review)
        : null;

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    private ProgressUnderPolicy Only => Policies is [var only]
        ? only
        : throw new InvalidOperationException("The progress was asked for under every weight policy: see Policies.");

    /// <summary>The policies under which a finding of <see cref="Review"/> holds.</summary>
    public ImmutableArray<WeightPolicy> PoliciesOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. Policies.Where(each => each.Review.Findings.Any(finding.SaysTheSameAs)).Select(each => each.Policy)];
    }

    /// <summary>The progress and its findings.</summary>
    public override string ToString() => Policies is [var only]
        ? $"{only.Progress}; {Review}"
        : $"{string.Join("; ", Policies)}; {Review}";
}
