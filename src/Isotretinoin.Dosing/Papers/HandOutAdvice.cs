using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The parts of a hand-out that the named guidelines say: supplies, pregnancy, blood donation and, if they do, missed doses.
/// </summary>
internal static class HandOutAdvice
{
    private static readonly ImmutableArray<(AdviceTopic Topic, string Heading)> Sections =
    [
        (AdviceTopic.MissedDose, "If you miss a dose"),
        (AdviceTopic.Supply, "Picking up your capsules"),
        (AdviceTopic.Pregnancy, "Pregnancy: contraception and tests"),
        (AdviceTopic.BloodDonation, "Giving blood"),
    ];

    /// <summary>What stands on every sheet.</summary>
    public static SheetPart Pregnancy(ImmutableArray<Guideline> guidelines, SheetSources sources)
    {
        Rule always = Guidelines.Always.Rules.First(rule => rule.Id == AlwaysReviewed.PregnancyId);
        IEnumerable<string> numbers = guidelines.SelectMany(guideline => guideline.Rules)
            .Where(rule => rule.FindingCode == always.FindingCode)
            .Prepend(always)
            .Select(rule => sources.Number(rule.Source))
            .Distinct();
        return SheetPart.Paragraph(
            $"Isotretinoin must not be taken in pregnancy, at any dose or for any length of time. {string.Join(' ', numbers)}");
    }

    public static IEnumerable<SheetPart> Of(ImmutableArray<Guideline> guidelines, YesNoUnknown canGetPregnant, SheetSources sources)
    {
        foreach ((AdviceTopic topic, string heading) in Sections)
        {
            GuidelineStatement[] statements =
                [.. PatientAdvice.On(topic, guidelines).Where(statement => statement.Advice!.MayBeFor(canGetPregnant))];
            if (statements.Length > 0)
            {
                yield return SheetPart.Heading(heading);
            }

            foreach (GuidelineStatement statement in statements)
            {
                yield return SheetPart.Item($"{statement.Advice!.For(canGetPregnant)} {sources.Number(statement.Source)}");
            }
        }
    }
}
