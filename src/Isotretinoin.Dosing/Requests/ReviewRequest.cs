namespace Isotretinoin.Dosing;

/// <summary>An order written elsewhere, to review for a patient.</summary>
public sealed class ReviewRequest : IDosingRequest
{
    private ReviewRequest(Order order, Reviewing reviewing) => (Order, Reviewing) = (order, reviewing);

    /// <inheritdoc/>
    public Operation Operation => Operation.Review;

    /// <summary>The order, with its date if known.</summary>
    public Order Order { get; }

    /// <summary>How it is reviewed, and for which patient.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>An order to review; the date of the review is the date of the order.</summary>
    /// <exception cref="ArgumentException">The order and the review have different dates.</exception>
    public static ReviewRequest For(Order order, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(reviewing);
        if (order.WrittenOn is { } written && reviewing.Date is { } asOf && written != asOf)
        {
            throw new ArgumentException(
                $"The order is of {DateText.Of(written)}, the review of {DateText.Of(asOf)}. Accepted: one date.", nameof(reviewing));
        }

        return new ReviewRequest(reviewing.Date is { } date ? order.WithDate(date) : order, reviewing);
    }

    /// <summary>Reviews the order.</summary>
    /// <exception cref="RefusalException">The pattern is weekdays, and neither the order nor the review has a date.</exception>
    public ReviewAnswer Answer()
    {
        if (Order.Pattern.NeedsDate && Order.WrittenOn is null)
        {
            throw new RefusalException([Order.Pattern.LacksDate("order.pattern")]);
        }

        PatientFacts patient = Reviewing.Patient.On(Order.WrittenOn);
        Derivation? derivation = !Reviewing.IsExplained ? null
            : patient.Weight is { } weight ? Derivation.Of(Order, weight)
            : Derivation.Of(Order);
        return new ReviewAnswer(this, patient, Review.Of(Order, patient, Reviewing.Guidelines.AsSpan()), derivation);
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The order.</summary>
    public override string ToString() => $"review of {Order}";
}
