namespace Isotretinoin.Dosing;

/// <summary>
/// The dose taken by a count of capsules, its agreement with the reported doses, and the next supply less the capsules in hand.
/// </summary>
public sealed class PillCountAnswer : IDosingAnswer
{
    private readonly RegimenStep? nextStep;

    internal PillCountAnswer(PillCountRequest request, PillCount count, Course? next)
    {
        (Request, Count) = (request, count);
        Agreement = request.Reported is { } reported ? count.AgreementWith(reported) : null;
        if (next is not null)
        {
            Reviewing reviewing = request.Reviewing;
            RegimenStep step = next.Regimen.Steps[0];
            nextStep = step;
            Next = count.SupplyFor(step.Cycle, next.Days);
            PatientFacts patient = reviewing.Patient.WeighedFor(request.Next!.Weight, request.Next.WeighedOn);
            Review = Review.Of(
                step, next.Regimen.Weight, next.Days, patient, reviewing.Date ?? request.CountedOn, reviewing.Guidelines.AsSpan());
        }
    }

    /// <summary>The request.</summary>
    public PillCountRequest Request { get; }

    /// <summary>The count.</summary>
    public PillCount Count { get; }

    /// <summary>The agreement with the reported doses; null when none were reported.</summary>
    public PillCountAgreement? Agreement { get; }

    /// <summary>The next supply less the capsules in hand; null when not requested.</summary>
    public NetSupply? Next { get; }

    /// <summary>The findings of the next supply as of the day of the count; null when not requested.</summary>
    public Review? Review { get; }

    /// <summary>What a clinician pastes into the record; null when no next supply is requested, since a count alone has no dose.</summary>
    public ChartNote? Note => Next is { } next && nextStep is { } step && Request.Next is { } asked && Review is { } review
        ? ChartNote.Of(CountNote.Of(Count, Agreement, next, step, asked.Weight, asked.WeighedOn, asked.Days), review)
        : null;

    IDosingRequest IDosingAnswer.Request => Request;

    /// <summary>The count.</summary>
    public override string ToString() => Count.ToString()!;
}
