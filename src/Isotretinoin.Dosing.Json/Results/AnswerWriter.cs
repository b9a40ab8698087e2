
namespace Isotretinoin.Dosing.Json;

/// <summary>The <c>result</c> of every operation. An answer has no refusals left.</summary>
internal static class AnswerWriter
{
    public static void Write(JsonOutput json, IDosingAnswer answer)
    {
        json.WriteStartObject();
        switch (answer)
        {
            case PlanAnswer plan:
                json.WritePlan(plan);
                break;
            case OptionsAnswer options:
                json.WriteOptions(options);
                break;
            case WaysAnswer ways:
                json.WriteWays(ways);
                break;
            case ProgressAnswer progress:
                json.WriteProgress(progress);
                break;
            case CompareAnswer comparison:
                json.WriteComparison(comparison);
                break;
            case PillCountAnswer count:
                json.WritePillCount(count);
                break;
            case ReviewAnswer review:
                json.WriteOrder(review);
                break;
            case CalendarAnswer calendar:
                json.WriteCalendar(calendar);
                break;
            case CohortAnswer cohort:
                json.WriteCohort(cohort);
                break;
            case AuditAnswer audit:
                json.WriteAudit(audit);
                break;
            case ProductsAnswer products:
                json.WriteProducts(products);
                break;
            case SeverityAnswer severity:
                json.WriteSeverity(severity);
                break;
            case RulesAnswer rules:
                json.WriteRules(rules);
                break;
            default:
                throw new ArgumentException($"There is no result for {answer.GetType().Name}.", nameof(answer));
        }

        json.WriteEndObject();
    }
}
