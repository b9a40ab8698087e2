using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The parts of a hand-out that the named guidelines say: supplies, pregnancy, blood donation and, if they do, missed doses.
/// </summary>
internal static class HandOutAdvice
{
    private static readonly ImmutableArray<(AdviceTopic Topic, string Heading)> Sections =
    [
        (AdviceTopic.Supply, "Picking up your capsules"),
        (AdviceTopic.Pregnancy, "Pregnancy"),
        (AdviceTopic.BloodDonation, "Giving blood"),
        (AdviceTopic.MissedDose, "If you miss a dose"),
    ];

    public static IEnumerable<SheetPart> Of(ImmutableArray<Guideline> guidelines, YesNoUnknown canGetPregnant, SheetSources sources)
    {
        foreach ((AdviceTopic topic, string heading) in Sections)
        {
            GuidelineStatement[] statements =
                [.. PatientAdvice.On(topic, guidelines).Where(statement => statement.Advice!.MayBeFor(canGetPregnant))];
            if (topic == AdviceTopic.Pregnancy || statements.Length > 0)
            {
                yield return SheetPart.Heading(heading);
            }

            if (topic == AdviceTopic.Pregnancy)
            {
                Rule rule = Guidelines.Always.Rules.First(rule => rule.Id == AlwaysReviewed.PregnancyId);
                yield return SheetPart.Paragraph(
                    $"Isotretinoin must not be taken in pregnancy: in any dose or for any length of time {sources.Number(rule.Source)}.");
            }

            foreach (GuidelineStatement statement in statements)
            {
                yield return SheetPart.Item($"{statement.Advice!.For(canGetPregnant)} {sources.Number(statement.Source)}");
            }
        }
    }
}
