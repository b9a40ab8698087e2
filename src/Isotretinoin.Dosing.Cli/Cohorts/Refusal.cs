namespace Isotretinoin.Dosing.Cli;

/// <summary>That there is no course for a patient: why, and in words with what could be done instead where that is known.</summary>
internal sealed record Refusal(RefusalReason Reason, string Text);
