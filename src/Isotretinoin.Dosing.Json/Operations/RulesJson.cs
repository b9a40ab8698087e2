namespace Isotretinoin.Dosing.Json;

/// <summary><c>rules</c>: rules, guidelines, evidence and disputes, with their sources.</summary>
internal static class RulesJson
{
    public static PropertyNames Names { get; } = new("op", "id", "about");

    public static IDosingRequest? Read(JsonMembers request) => request.Has("about")
        ? request.Read("about", About)
        : RulesRequest.Everything(request.Reading.Guidebook);

    public static void WriteRules(this JsonOutput json, RulesAnswer answer)
    {
        if (answer.Request.Subject is { } about)
        {
            json.WriteString("about"u8, about);
        }

        json.WriteStartArray("guidelines"u8);
        foreach (Guideline edition in answer.Editions)
        {
            Write(json, edition);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules"u8);
        foreach (GuidelineEntry entry in answer.Entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteStartArray("disputes"u8);
        foreach (Dispute dispute in answer.Disputes)
        {
            Write(json, dispute);
        }

        json.WriteEndArray();
        json.WriteStartArray("evidence"u8);
        foreach (EvidenceTopic topic in answer.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, topic.Id);
            json.WriteString("subject"u8, topic.Subject);
            json.WriteWholeSources(topic.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteReview(review: null);
    }

    private static RulesRequest? About(JsonField about)
    {
        Guidebook guidebook = about.Reading.Guidebook;
        if (about.IsObject)
        {
            return ReviewingReader.Edition(about) is { } edition ? RulesRequest.Under(guidebook, edition) : null;
        }

        return about.Text() is { } subject ? RulesRequest.About(guidebook, subject) : null;
    }

    private static void Write(JsonOutput json, Guideline edition)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, edition.Id);
        json.WriteString("title"u8, edition.Title);
        json.WriteString("edition"u8, edition.Edition);
        json.WriteBoolean("isPending"u8, edition.IsPending);
        json.WriteBoolean("isHosts"u8, edition.IsHosts);
        json.WriteNumber("rules"u8, edition.Rules.Length);
        json.WriteNumber("statements"u8, edition.Statements.Length);
        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, GuidelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, entry.Id);
        json.WriteString("guideline"u8, entry.Guideline.Id);
        json.WriteString("edition"u8, entry.Guideline.Edition);
        json.WriteString("sentence"u8, entry.Sentence);
        if (entry.Rule is { } rule)
        {
            WriteCheck(json, rule);
        }

        json.WriteStartArray("numbers"u8);
        foreach (RuleNumber number in entry.Numbers)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, number.Name);
            json.WriteNumber("value"u8, number.Value);
            json.WriteString("unit"u8, number.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteSource("source"u8, entry.Source);
        if (entry.NumbersSource != entry.Source)
        {
            json.WriteSource("numbersSource"u8, entry.NumbersSource);
        }

        json.WriteTexts("disputes"u8, entry.Disputes.Select(dispute => dispute.Id));
        json.WriteEndObject();
    }

    /// <summary>Writes what a statement does not have.</summary>
    private static void WriteCheck(JsonOutput json, Rule rule)
    {
        json.WriteString("code"u8, rule.FindingCode);
        json.WriteString("severity"u8, rule.Severity.Id);
        if (rule.Formulation is { } formulation)
        {
            json.WriteString("formulation"u8, formulation.Id);
        }

        json.WriteDate("inForceFrom"u8, rule.InForceFrom);
        json.WriteDate("withdrawnOn"u8, rule.WithdrawnOn);
    }

    private static void Write(JsonOutput json, Dispute dispute)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, dispute.Id);
        json.WriteString("question"u8, dispute.Question);
        json.WriteStartArray("positions"u8);
        foreach (DisputedPosition position in dispute.Positions)
        {
            json.WriteStartObject();
            json.WriteString("sentence"u8, position.Sentence);
            json.WriteTexts("rules"u8, position.Rules);
            json.WriteWholeSources(position.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
