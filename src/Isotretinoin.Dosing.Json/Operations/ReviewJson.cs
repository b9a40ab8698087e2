using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>review</c>: an order written elsewhere, for a patient.</summary>
internal static class ReviewJson
{
    private static readonly PropertyNames OrderNames = new(
        "doses", "product", "formulation", "pattern", "supplyDays", "quantities", "refills", "lastSupply", "inHand");
    private static readonly PropertyNames DoseNames = new("at", "capsules", "mg");
    private static readonly PropertyNames LastSupplyNames = new("date", "days");

    private static readonly ImmutableArray<IntakeTime> Times = [IntakeTime.Once, IntakeTime.Morning, IntakeTime.Evening];

    public static PropertyNames Names { get; } = new("op", "id", "order", "patient", "asOf", "guidelines", "explain", "note");

    public static IDosingRequest? Read(JsonMembers request)
    {
        Order? order = request.Required("order", WrittenOrder);
        Reviewing reviewing = ReviewingReader.ReadAsOf(request, PatientReader.ReadWithWeights, areRequired: true);
        bool isDateRefused = reviewing.Date is null && request.Has("asOf");
        return order is null || isDateRefused ? null : ReviewRequest.For(order, reviewing);
    }

    /// <summary>
    /// <c>order</c>: the order as written, <c>{"doses":[…],"product":…,"formulation":…,"pattern":…,"supplyDays":…,"quantities":[…],…}</c>.
    /// </summary>
    private static Order? WrittenOrder(JsonField field)
    {
        if (field.Object(OrderNames) is not { } members)
        {
            return null;
        }

        Intake[]? doses = members.Required("doses", list => list.List(Dose));
        Product? product = members.Read("product", ProductReader.Read);
        Formulation? formulation = members.Read("formulation", Values.Formulation);
        IntakePattern? pattern = members.Read("pattern", Values.Pattern);
        int? days = members.Read("supplyDays", number => number.Whole(Order.AcceptedDays));
        CapsuleCount[]? quantities = members.Read("quantities", list => list.List(Quantity));
        int? refills = members.Read("refills", number => number.Whole(Order.AcceptedRefills));
        (DateOnly Date, int Days)? last = members.Read("lastSupply", LastSupply);
        CapsuleCount[]? inHand = members.Read("inHand", list => list.List(Quantity));
        if (doses is null)
        {
            return null;
        }

        try
        {
            var order = Order.OfDoses(pattern ?? IntakePattern.Daily, doses);
            order = quantities is null ? order : order.Dispensing(quantities);
            order = inHand is null ? order : order.WithInHand(inHand);
            order = formulation is null ? order : order.WithFormulation(formulation);
            order = product is null ? order : order.Of(product);
            order = last is { } before ? order.AfterSupply(before.Date, before.Days) : order;
            order = days is { } length ? order.ForDays(length) : order;
            return refills is { } times ? order.WithRefills(times) : order;
        }
        catch (Exception refused) when (field.Reading.Takes(refused))
        {
            return null;
        }
    }

    private static (DateOnly Date, int Days)? LastSupply(JsonField field)
    {
        if (field.Object(LastSupplyNames) is not { } members)
        {
            return null;
        }

        DateOnly? date = members.Required("date", day => day.Date());
        int? days = members.Required("days", number => number.Whole(Order.AcceptedDays));
        return date is { } dispensed && days is { } length ? (dispensed, length) : null;
    }

    private static Intake? Dose(JsonField field)
    {
        if (field.Object(DoseNames) is not { } members)
        {
            return null;
        }

        IntakeTime? time = members.Required("at", text => text.Choice(Times, known => known.Id, RefusalCode.DivisionUnknown));
        if (members.Has("mg"))
        {
            return InMilligrams(field, members, time);
        }

        CapsuleCount[]? capsules = members.Required("capsules", list => list.List(Capsules));
        try
        {
            return time is null || capsules is null ? null : Intake.At(time, capsules);
        }
        catch (RefusalException refused) when (field.Reading.Takes(refused))
        {
            return null;
        }
    }

    private static Intake? InMilligrams(JsonField field, JsonMembers members, IntakeTime? time)
    {
        int? mg = members.Read("mg", number => number.Whole(Intake.AcceptedMilligrams));
        if (members.Has("capsules"))
        {
            field.Refuse(RefusalCode.DoseNotStated, "A dose has capsules, or mg when the order does not say the capsules; not both.");
            return null;
        }

        return time is null || mg is not { } milligrams ? null : Intake.OfMilligrams(time, milligrams);
    }

    private static CapsuleCount? Capsules(JsonField field) =>
        Values.Capsules(field, CapsuleCount.AcceptedOrderedStrength, OrderLine.AcceptedCapsules);

    private static CapsuleCount? Quantity(JsonField field) =>
        Values.Capsules(field, CapsuleCount.AcceptedOrderedStrength, OrderLine.AcceptedQuantity);

    public static void WriteOrder(this JsonOutput json, ReviewAnswer answer)
    {
        Order order = answer.Order;
        PatientFacts patient = answer.Patient;
        json.WriteDate("asOf"u8, order.WrittenOn);
        if (order.Product is { } product)
        {
            json.WriteString("product"u8, product.Id);
        }

        if (order.Formulation is { } formulation)
        {
            json.WriteString("formulation"u8, formulation.Id);
        }

        Write(json, patient);
        json.WriteString("division"u8, order.Frequency.Id);
        json.WriteString("pattern"u8, order.Pattern.ToString());
        json.WriteDoses(order.Doses());
        json.WriteNumber("mgPerDosingDay"u8, order.MilligramsOnDosingDay);
        json.WriteMilligrams("meanMgPerDay"u8, order.MeanMilligramsPerDay);
        if (patient.Weight is { } weight)
        {
            json.WritePerKilogram("meanMgPerKgPerDay"u8, order.MilligramsPerKilogramPerDay(weight));
        }

        json.WriteCount("daysInHand"u8, order.DaysInHand);
        json.WriteCount("supplyDays"u8, order.DaysSupply);
        json.WriteCount("daysSupplied"u8, order.DaysSupplied);
        json.WriteCount("refills"u8, order.Refills);

        if (order.SupplyAddsUp is { } addsUp)
        {
            json.WriteBoolean("supplyAddsUp"u8, addsUp);
        }

        json.WriteLines(answer.Lines);
        json.WriteDerivation(answer.Derivation);
        json.WriteNote(answer, answer.Request.Reviewing);
        json.WriteReview(answer.Review);
    }

    private static void Write(JsonOutput json, PatientFacts patient)
    {
        if (patient.Weight is { } weight)
        {
            json.WriteNumber("weightKg"u8, weight.Kilograms);
            json.WriteDate("weighedOn"u8, patient.WeighedOn);
        }

        if (patient.AcneSeverity is { } severity)
        {
            json.WriteString("severity"u8, severity.Id);
        }

        if (patient.Lesions is { } lesions)
        {
            json.WriteString("suggestedSeverity"u8, lesions.SuggestedSeverity.Id);
        }
    }
}
