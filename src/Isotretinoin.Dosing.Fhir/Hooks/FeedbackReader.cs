using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads a request of feedback.</summary>
internal static class FeedbackReader
{
    /// <summary>Reads what was said of each card.</summary>
    /// <returns>Why it is not of the specification's form; null when it is.</returns>
    public static HookFault? Read(FhirDocument document, out ImmutableArray<CdsFeedback> feedback)
    {
        feedback = [];
        if (document.Fault is { } malformed)
        {
            return HookFault.Of(malformed);
        }

        FhirNode list = document.Root["feedback"u8];
        if (!list.IsList)
        {
            return HookFault.At("feedback", list, "a list");
        }

        var all = ImmutableArray.CreateBuilder<CdsFeedback>();
        foreach (FhirNode said in list.Items)
        {
            if (FaultOf(said, string.Create(CultureInfo.InvariantCulture, $"feedback[{all.Count}]")) is { } fault)
            {
                return fault;
            }

            all.Add(Of(said));
        }

        feedback = all.DrainToImmutable();
        return null;
    }

    private static HookFault? FaultOf(FhirNode said, string path)
    {
        bool isAccepted = said["outcome"u8].Says("accepted");
        FhirNode at = said["outcomeTimestamp"u8];
        FhirNode suggestions = said["acceptedSuggestions"u8];
        FhirNode overridden = said["overrideReason"u8];
        return !said.IsObject ? HookFault.Wrong(path, said.Shown(), "an object")
            : string.IsNullOrWhiteSpace(said["card"u8].Text) ? HookFault.At($"{path}.card", said["card"u8], "the id of a card")
            : !isAccepted && !said["outcome"u8].Says("overridden")
                ? HookFault.At($"{path}.outcome", said["outcome"u8], "'accepted', 'overridden'")
            : !IsTime(at.Text) ? HookFault.At($"{path}.outcomeTimestamp", at, "a time such as 2026-11-27T10:05:31Z")
            : isAccepted && !AreIds(suggestions)
                ? HookFault.At($"{path}.acceptedSuggestions", suggestions, "a list of objects with the id of a suggestion")
            : overridden is { IsPresent: true, IsObject: false }
                ? HookFault.Wrong($"{path}.overrideReason", overridden.Shown(), "an object")
            : null;
    }

    private static CdsFeedback Of(FhirNode said)
    {
        bool isAccepted = said["outcome"u8].Says("accepted");
        var suggestions = ImmutableArray.CreateBuilder<string>();
        foreach (FhirNode suggestion in isAccepted ? said["acceptedSuggestions"u8].Items : default)
        {
            suggestions.Add(suggestion["id"u8].Text!);
        }

        FhirNode overridden = said["overrideReason"u8];
        return new CdsFeedback(
            said["card"u8].Text!,
            isAccepted,
            said["outcomeTimestamp"u8].Text!,
            suggestions.DrainToImmutable(),
            overridden["reason"u8]["code"u8].Text,
            overridden["userComment"u8].Text?.Length ?? 0);
    }

    private static bool AreIds(FhirNode suggestions)
    {
        foreach (FhirNode suggestion in suggestions.Items)
        {
            if (!suggestions.IsList || string.IsNullOrWhiteSpace(suggestion["id"u8].Text))
            {
                return false;
            }
        }

        return suggestions.IsList;
    }

    private static bool IsTime(string? text) => text is not null
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
        && text.Contains('T', StringComparison.Ordinal);
}
