using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What was found of an order, for a patient as known on its date.</summary>
public sealed class ReviewAnswer : IDosingAnswer
{
    internal ReviewAnswer(ReviewRequest request, PatientFacts patient, Review review, Derivation? derivation) =>
        (Request, Patient, Review, Derivation, Lines) = (request, patient, review, derivation, DispensingLine.Of(request.Order));

    /// <summary>What was asked.</summary>
    public ReviewRequest Request { get; }

    /// <summary>The order.</summary>
    public Order Order => Request.Order;

    /// <summary>What is known of the patient on the date of the order.</summary>
    public PatientFacts Patient { get; }

    /// <summary>The lines of one fill of the days' supply that the order states; none without.</summary>
    public ImmutableArray<DispensingLine> Lines { get; }

    /// <summary>What was found.</summary>
    public Review Review { get; }

    /// <summary>The working of the order's numbers; null when it is not asked for.</summary>
    public Derivation? Derivation { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => Review;

    /// <summary>The order and what was found of it.</summary>
    public override string ToString() => $"{Order}; {Review}";
}
