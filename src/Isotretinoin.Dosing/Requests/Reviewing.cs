using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The options of a review: guidelines, patient, date, and whether to show the working.</summary>
public sealed class Reviewing
{
    private Reviewing(ImmutableArray<Guideline> guidelines, PatientFacts patient, DateOnly? date, bool isExplained, bool isNoted) =>
        (Guidelines, Patient, Date, IsExplained, IsNoted) = (guidelines, patient, date, isExplained, isNoted);

    /// <summary>No guideline; the rules that are always reviewed still apply.</summary>
    public static Reviewing UnderNone { get; } =
        new([], PatientFacts.NoneKnown, date: null, isExplained: false, isNoted: false);

    /// <summary>The guidelines, each once.</summary>
    public ImmutableArray<Guideline> Guidelines { get; }

    /// <summary>The facts of the patient.</summary>
    public PatientFacts Patient { get; }

    /// <summary>The date to which ages, waits and old weights are counted; null when not stated.</summary>
    public DateOnly? Date { get; }

    /// <summary>Whether the answer shows the working of its numbers.</summary>
    public bool IsExplained { get; }

    /// <summary>Whether the answer is written with its note for the record; in code the note is always there.</summary>
    public bool IsNoted { get; }

    /// <summary>A review under guidelines; one named twice counts once.</summary>
    public static Reviewing Under(params ReadOnlySpan<Guideline> guidelines) =>
        new(Elements.SetOf(guidelines, nameof(guidelines)), PatientFacts.NoneKnown, date: null, isExplained: false, isNoted: false);

    /// <summary>This review for a patient.</summary>
    public Reviewing For(PatientFacts patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return new Reviewing(Guidelines, patient, Date, IsExplained, IsNoted);
    }

    /// <summary>This review as of a date.</summary>
    public Reviewing AsOf(DateOnly date) => new(Guidelines, Patient, date, IsExplained, IsNoted);

    /// <summary>This review, with the working of every number.</summary>
    public Reviewing Explained() => new(Guidelines, Patient, Date, isExplained: true, IsNoted);

    /// <summary>This review, whose answer is written with its note for the record.</summary>
    public Reviewing Noted() => new(Guidelines, Patient, Date, IsExplained, isNoted: true);

    /// <summary>The guidelines, the date, and whether the working and the note are shown.</summary>
    public override string ToString()
    {
        string guidelines = Guidelines.IsEmpty ? "no guideline" : string.Join(", ", Guidelines.Select(guideline => guideline.Id));
        string date = Date is { } day ? $", as of {DateText.Of(day)}" : "";
        return $"{guidelines}{date}{(IsExplained ? ", with the working" : "")}{(IsNoted ? ", with the note" : "")}";
    }
}
