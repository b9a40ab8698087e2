namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A dose as several objects state it: the number, <c>mg</c> or <c>mgPerKgPerDay</c>; the <c>formulation</c> in whose milligrams it is; and the
/// <c>pattern</c> of the days on which it is taken. Where capsules or a cycle stand for the number, the other two are the same.
/// </summary>
internal struct RequestedDose
{
    /// <summary>The number; null when it is not stated.</summary>
    public decimal? Number { get; private set; }

    /// <summary>The formulation; null when it is not stated.</summary>
    public Formulation? Formulation { get; private set; }

    /// <summary>The pattern; null when it is not stated.</summary>
    public IntakePattern? Pattern { get; private set; }

    public readonly bool IsUnstated => (Number, Formulation, Pattern) == (null, null, null);

    /// <summary>The pattern, which is daily unless another is stated.</summary>
    public readonly IntakePattern Days => Pattern ?? IntakePattern.Daily;

    /// <summary>Reads one of these properties; nothing when the property is another.</summary>
    public void Read(string name, in RequestReader reader)
    {
        switch (name)
        {
            case "mg":
                Number = reader.Number(DailyDose.Accepted, ErrorCode.DoseOutOfRange);
                break;
            case "mgPerKgPerDay":
                Number = reader.Number(WeightBasedDose.Accepted, ErrorCode.DoseOutOfRange);
                break;
            case "formulation":
                Formulation = RequestedFormulation.Read(reader);
                break;
            case "pattern":
                Pattern = RequestedPattern.Read(reader);
                break;
        }
    }

    /// <summary>The formulation, or the refusal of the object that does not state it.</summary>
    public readonly Formulation RequiredFormulation(in RequestReader reader, in ObjectProperties properties) =>
        Formulation ?? throw RequestedFormulation.Missing(reader, properties);
}
