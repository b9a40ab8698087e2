using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The findings of an order for a patient, with the facts known on its date.</summary>
public sealed class ReviewAnswer : IDosingAnswer
{
    internal ReviewAnswer(ReviewRequest request, PatientFacts patient, Review review, Derivation? derivation) =>
        (Request, Patient, Review, Derivation, Lines) = (request, patient, review, derivation, DispensingLine.Of(request.Order));

    /// <summary>The request.</summary>
    public ReviewRequest Request { get; }

    /// <summary>The order.</summary>
    public Order Order => Request.Order;

    /// <summary>The facts of the patient on the date of the order.</summary>
    public PatientFacts Patient { get; }

    /// <summary>The lines of one fill of the order's days' supply; empty without one.</summary>
    public ImmutableArray<DispensingLine> Lines { get; }

    /// <summary>The review.</summary>
    public Review Review { get; }

    /// <summary>The working of the order; null when not requested.</summary>
    public Derivation? Derivation { get; }

    /// <summary>What a clinician pastes into the record.</summary>
    public ChartNote Note => ChartNote.Of(OrderNote.Of(Order, Patient), Review);

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The order and its findings.</summary>
    public override string ToString() => $"{Order}; {Review}";
}
