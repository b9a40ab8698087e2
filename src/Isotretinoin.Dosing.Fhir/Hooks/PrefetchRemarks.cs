namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// What is to be said of prefetched data: not sent, without data, failed, or not all of it. None of it stops a review, and none of it is
/// ever a no.
/// </summary>
internal static class PrefetchRemarks
{
    /// <summary>The remarks, in the order of the keys of the discovery, then of the request.</summary>
    public static IEnumerable<Remark> Of(FhirNode prefetch)
    {
        foreach ((string key, string type) in new[] { ("patient", "Patient"), ("weights", "Observation") })
        {
            if (!HasAny(prefetch, type))
            {
                bool isSent = prefetch.IsPresent && prefetch.HasMember(key);
                yield return isSent
                    ? Note(RemarkCode.PrefetchEmpty, key, $"The prefetch '{key}' has no {type}.")
                    : Note(RemarkCode.PrefetchAbsent, key, $"The prefetch '{key}' was not sent.");
            }
        }

        foreach (FhirNode data in prefetch.Members.ToList())
        {
            string key = Excerpt.Of(data.Name);
            if (data["resourceType"u8].Says("OperationOutcome"))
            {
                yield return Note(RemarkCode.PrefetchFailed, key, $"The prefetch '{key}' failed: it is an OperationOutcome.");
            }
            else if (IsPartial(data))
            {
                yield return Note(RemarkCode.PrefetchPartial, key, $"The prefetch '{key}' is not complete.");
            }
        }
    }

    private static bool HasAny(FhirNode prefetch, string type)
    {
        foreach (FhirNode data in prefetch.Members)
        {
            if (data["resourceType"u8].Says(type) || HasEntry(data, type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEntry(FhirNode bundle, string type)
    {
        foreach (FhirNode entry in bundle["entry"u8].Items)
        {
            if (entry["resource"u8]["resourceType"u8].Says(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a Bundle has another page, or an outcome beside its data.</summary>
    private static bool IsPartial(FhirNode bundle)
    {
        foreach (FhirNode link in bundle["link"u8].Items)
        {
            if (link["relation"u8].Says("next"))
            {
                return true;
            }
        }

        return HasEntry(bundle, "OperationOutcome");
    }

    private static Remark Note(RemarkCode code, string key, string sentence) =>
        new(code, RemarkWeight.Notice, "prefetch", $"prefetch.{key}", sentence);
}
