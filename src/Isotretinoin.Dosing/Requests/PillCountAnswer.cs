namespace Isotretinoin.Dosing;

/// <summary>
/// What was taken by a count of capsules, how far that agrees with what was reported, and the next supply net of what is in hand.
/// </summary>
public sealed class PillCountAnswer : IDosingAnswer
{
    internal PillCountAnswer(PillCountRequest request, PillCount count, Course? next)
    {
        (Request, Count) = (request, count);
        Agreement = request.Reported is { } reported ? count.AgreementWith(reported) : null;
        if (next is not null)
        {
            Reviewing reviewing = request.Reviewing;
            RegimenStep step = next.Regimen.Steps[0];
            Next = count.SupplyFor(step.Cycle, next.Days);
            PatientFacts patient = request.Next!.WeighedOn is { } date
                ? reviewing.Patient.WithWeight(request.Next.Weight, date)
                : reviewing.Patient;
            Review = Review.Of(
                step, next.Regimen.Weight, next.Days, patient, reviewing.Date ?? request.CountedOn, reviewing.Guidelines.AsSpan());
        }
    }

    /// <summary>What was asked.</summary>
    public PillCountRequest Request { get; }

    /// <summary>The count.</summary>
    public PillCount Count { get; }

    /// <summary>How far the count agrees with what was reported; null when nothing was.</summary>
    public PillCountAgreement? Agreement { get; }

    /// <summary>The next supply net of what is in hand; null when none is asked for.</summary>
    public NetSupply? Next { get; }

    /// <summary>What was found of the next supply as of the day of the count; null when none is asked for.</summary>
    public Review? Review { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    /// <summary>The count.</summary>
    public override string ToString() => Count.ToString()!;
}
