using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Lesion counts and the severity that they suggest. The clinician's judgement takes precedence.</summary>
/// <remarks>
/// Severe: any count above its upper limit. Moderate: any nodule, or any count at its lower limit or above. Mild: the rest. The sources
/// leave exactly 5 nodules open; here they are moderate. There is no agreed definition.
/// </remarks>
public sealed class LesionCounts
{
    /// <summary>The accepted count of each kind of lesion.</summary>
    public static AcceptedRange Accepted { get; } = AcceptedRange.OfCounts(0, 10_000, "lesions", RefusalCode.LesionsOutOfRange);

    private const int ModerateComedones = 20;
    private const int ModerateInflammatory = 15;
    private const int ModerateTotal = 30;
    private const int MostModerateComedones = 100;
    private const int MostModerateInflammatory = 50;
    private const int MostModerateTotal = 125;
    private const int MostModerateNodules = 5;

    private LesionCounts(int comedones, int inflammatory, int nodules) =>
        (Comedones, Inflammatory, Nodules) = (comedones, inflammatory, nodules);

    /// <summary>The sources of the limits.</summary>
    public static ImmutableArray<Citation> Sources { get; } =
    [
        Documents.SeverityArticle.Section("Mild, moderate and severe by counts"),
        Documents.SeverityByLesions.Section("Mild: no nodules; moderate: nodules below 5; severe: more than 5 nodules"),
        Documents.LehmannClassification.Section("More than 100 comedones, more than 50 inflammatory lesions"),
    ];

    /// <summary>Comedones, open and closed.</summary>
    public int Comedones { get; }

    /// <summary>Papules and pustules.</summary>
    public int Inflammatory { get; }

    /// <summary>Nodules and cysts.</summary>
    public int Nodules { get; }

    /// <summary>All lesions, each counted once.</summary>
    public int Total => Comedones + Inflammatory + Nodules;

    /// <summary>The severity that the counts suggest.</summary>
    public AcneSeverity SuggestedSeverity =>
        Nodules > MostModerateNodules || Comedones > MostModerateComedones || Inflammatory > MostModerateInflammatory
            || Total > MostModerateTotal ? AcneSeverity.Severe
        : Nodules > 0 || Comedones >= ModerateComedones || Inflammatory >= ModerateInflammatory || Total >= ModerateTotal
            ? AcneSeverity.Moderate
        : AcneSeverity.Mild;

    /// <summary>Creates lesion counts.</summary>
    /// <param name="comedones">From 0 to 10,000.</param>
    /// <param name="inflammatory">Papules and pustules, without nodules, from 0 to 10,000.</param>
    /// <param name="nodules">Nodules and cysts, from 0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is outside 0 to 10,000.</exception>
    public static LesionCounts Of(int comedones, int inflammatory, int nodules) =>
        new(Checked(comedones, nameof(comedones)), Checked(inflammatory, nameof(inflammatory)), Checked(nodules, nameof(nodules)));

    /// <summary>The counts.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Comedones} comedones, {Inflammatory} inflammatory lesions, {Nodules} nodules");

    private static int Checked(int count, string parameter) => Accepted.Checked(count, parameter, parameter);
}
