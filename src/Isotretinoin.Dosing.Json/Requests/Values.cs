using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>Values that several objects of a request share.</summary>
internal static class Values
{
    private static readonly PropertyNames SpreadNames = new("spread");
    private static readonly PropertyNames CapsuleNames = new("mg", "count");

    private static readonly ImmutableArray<CapsuleRounding> Plain = [.. CapsuleRounding.All.Where(rounding => rounding.Days == 1)];

    /// <summary><c>formulation</c>: the formulation of a number.</summary>
    public static Formulation? Formulation(JsonField field) =>
        field.Choice(Dosing.Formulation.All, known => known.Id, RefusalCode.FormulationUnknown);

    /// <summary>Reads a required formulation.</summary>
    public static Formulation? RequiredFormulation(JsonMembers members) =>
        members.Required("formulation", Formulation, RefusalCode.FormulationRequired);

    /// <summary>Reads a formulation that a product may imply.</summary>
    /// <param name="members">The members beside the number.</param>
    /// <param name="product">The product; null when refused or absent.</param>
    /// <param name="isBesideProduct">
    /// Whether a product is expected: a formulation is not reported missing while its product is refused.
    /// </param>
    /// <returns>The formulation; null when missing, refused, or implied by a refused product.</returns>
    public static Formulation? FormulationBeside(JsonMembers members, Product? product, bool isBesideProduct)
    {
        if (members.Has("formulation") || !isBesideProduct || (product is not null && product.ImpliedFormulation is null))
        {
            return RequiredFormulation(members);
        }

        return product?.ImpliedFormulation;
    }

    /// <summary><c>division</c>: <c>"once"</c> or <c>"twice"</c>.</summary>
    public static Frequency? Division(JsonField field) => field.Choice(Frequency.All, known => known.Id, RefusalCode.DivisionUnknown);

    /// <summary><c>rounding</c>: <c>"down"</c>, <c>"up"</c>, <c>"nearest"</c>, or <c>{"spread":2}</c> to <c>{"spread":7}</c>.</summary>
    public static CapsuleRounding? Rounding(JsonField field)
    {
        if (!field.IsObject)
        {
            return field.Choice(Plain, known => known.Id, RefusalCode.RoundingUnknown);
        }

        int? days = field.Object(SpreadNames)?.Required("spread", spread => spread.Whole(CapsuleRounding.AcceptedSpread));
        return days is { } known ? CapsuleRounding.Spread(known) : null;
    }

    /// <summary><c>pattern</c>: a name, weekdays, or ones and zeros.</summary>
    public static IntakePattern? Pattern(JsonField field) => Pattern(field, "");

    /// <summary>Whether the <c>pattern</c> of a continued dose is <c>as-before</c>.</summary>
    public static bool GoesOnAsBefore(JsonMembers step) =>
        step.Has("pattern") && step.Read("pattern", field => field.Says(Continuation.AsBeforeText));

    /// <summary><c>pattern</c> of a continued dose with its own pattern; daily when absent.</summary>
    public static IntakePattern? GoingOnPattern(JsonMembers step) => step.Has("pattern")
        ? step.Read("pattern", field => Pattern(field, $", or {Continuation.AsBeforeText}"))
        : IntakePattern.Daily;

    private static IntakePattern? Pattern(JsonField field, string orElse)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        if (IntakePattern.TryParse(text, provider: null, out IntakePattern? pattern))
        {
            return pattern;
        }

        field.Refuse(RefusalCode.PatternInvalid, field.NotAccepted(IntakePattern.AcceptedText + orElse));
        return null;
    }

    /// <summary>A note that is kept and shown.</summary>
    public static string? Note(JsonField field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        if (NoteText.Accepts(text))
        {
            return text;
        }

        field.Refuse(RefusalCode.NoteInvalid, field.NotAccepted(NoteText.AcceptedText));
        return null;
    }

    /// <summary>Capsules of a product: <c>[{"mg":20,"count":2}]</c>, none or more, up to an accepted total.</summary>
    public static CapsuleCount[]? Capsules(JsonField field, AcceptedRange accepted)
    {
        CapsuleCount[]? capsules = field.List(item => Capsules(item, CapsuleCount.AcceptedStrength, CapsuleCount.Accepted));
        if (capsules is not null && capsules.Sum(count => (decimal)count.StrengthInMilligrams * count.Count) > accepted.Maximum)
        {
            field.Refuse(RefusalCode.DoseOutOfRange, $"These capsules are above the accepted dose: {accepted}.");
            return null;
        }

        return capsules;
    }

    /// <summary>A number of capsules of one strength: <c>{"mg":40,"count":30}</c>.</summary>
    public static CapsuleCount? Capsules(JsonField field, AcceptedRange strengths, AcceptedRange counts)
    {
        if (field.Object(CapsuleNames) is not { } members)
        {
            return null;
        }

        int? strength = members.Required("mg", number => number.Whole(strengths));
        int? count = members.Required("count", number => number.Whole(counts));
        return strength is { } mg && count is { } capsules ? CapsuleCount.AsOrdered(mg, capsules) : null;
    }

    /// <summary>A date within the range of calendars.</summary>
    public static DateOnly? CalendarDate(JsonField field, DateOnly earliest)
    {
        if (field.Date() is not { } date)
        {
            return null;
        }

        if (date >= earliest && date <= CourseCalendar.Latest)
        {
            return date;
        }

        field.Refuse(
            RefusalCode.DateOutOfRange,
            field.NotAccepted(FormattableString.Invariant($"{earliest:yyyy-MM-dd} to {CourseCalendar.Latest:yyyy-MM-dd}")));
        return null;
    }
}
