namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads the drug of an order, a dispense, a statement or an administration.</summary>
internal static class DrugReader
{
    private const string Word = "isotretinoin";
    private const string Ingredient = "6064";

    /// <summary>
    /// The drug; null when it is not isotretinoin, or is refused. A refusal is logged only for what is isotretinoin by a code or a word.
    /// </summary>
    public static ReadDrug? Read(FhirDocument document, FhirNode resource, DrugCodes codes, RemarkLog log)
    {
        FhirNode concept = resource["medicationCodeableConcept"u8];
        if (concept.IsPresent)
        {
            return OfConcept(concept, concept, ingredients: default, codes, log);
        }

        FhirNode reference = resource["medicationReference"u8];
        if (Resolve(document, resource, reference["reference"u8].Text) is { IsPresent: true } medication)
        {
            return OfConcept(medication["code"u8], reference, medication["ingredient"u8], codes, log);
        }

        if (HasWord(reference["display"u8].Text))
        {
            log.Refuse(
                RemarkCode.MedicationUnresolved,
                reference,
                "",
                $"Read the reference {reference["reference"u8].Shown()}, which was not sent. Accepted: a code, or a Medication beside it.");
        }

        return null;
    }

    private static FhirNode Resolve(FhirDocument document, FhirNode resource, string? reference)
    {
        if (reference is null)
        {
            return default;
        }

        if (reference.StartsWith('#'))
        {
            foreach (FhirNode contained in resource["contained"u8].Items)
            {
                if (contained["id"u8].Text == reference[1..])
                {
                    return contained;
                }
            }

            return default;
        }

        var named = FhirReference.Of(reference);
        foreach (FhirEntry entry in document.Entries)
        {
            bool isNamed = entry.FullUrl == reference || (entry.Key is { } key && FhirReference.Of(key).IsSameAs(named));
            if (isNamed && entry.Is("Medication"))
            {
                return entry.Resource;
            }
        }

        return default;
    }

    private static ReadDrug? OfConcept(FhirNode concept, FhirNode at, FhirNode ingredients, DrugCodes codes, RemarkLog log)
    {
        List<FhirCoding> codings = FhirCoding.Of(concept);
        List<DrugCode> known = [.. codings.Select(coding => codes.Find(coding.System, coding.Code)).OfType<DrugCode>()];
        int? ofIngredient = StrengthOf(ingredients, out bool isIngredient);
        FhirCoding ambiguous = codings.Find(coding =>
            coding is { System: DrugCodes.Ndc, Code: { } code } && NdcText.IsAmbiguous(code));
        if (known.Count == 0 && !isIngredient)
        {
            Unknown(concept, at, codings, ambiguous, log);
            return null;
        }

        if (ambiguous.Node.IsPresent)
        {
            log.NotRead(RemarkCode.MedicationCodeAmbiguous, InRequest(ambiguous.Node, at), Ambiguous(ambiguous));
        }

        int[] strengths = [.. known.Select(code => code.StrengthInMilligrams).Append(ofIngredient).OfType<int>().Distinct()];
        Formulation[] formulations = [.. known.Select(code => code.Formulation).OfType<Formulation>().Distinct()];
        if (strengths.Length > 1 || formulations.Length > 1)
        {
            string read = string.Join("; ", known.Select(code => code.ToString())) + (ofIngredient is { } mg
                ? FormattableString.Invariant($"; an ingredient of {mg} mg")
                : "");
            log.Refuse(
                RemarkCode.MedicationCodesContradict,
                at,
                "",
                $"Read {read}. Accepted: codes of one strength and one formulation.");
            return null;
        }

        return new ReadDrug(strengths is [var strength] ? strength : null, formulations is [var formulation] ? formulation : null);
    }

    private static void Unknown(FhirNode concept, FhirNode at, List<FhirCoding> codings, FhirCoding ambiguous, RemarkLog log)
    {
        if (!HasWord(concept["text"u8].Text) && !HasWord(at["display"u8].Text)
            && !codings.Exists(coding => HasWord(coding.Node["display"u8].Text)))
        {
            return;
        }

        if (ambiguous.Node.IsPresent)
        {
            log.Refuse(RemarkCode.MedicationCodeAmbiguous, InRequest(ambiguous.Node, at), "", Ambiguous(ambiguous));
            return;
        }

        log.Refuse(
            RemarkCode.MedicationTextOnly,
            at,
            "",
            "The drug is named as isotretinoin, but by no code that is known. Accepted: a known code; texts and displays decide nothing.");
    }

    /// <summary>The strength in mg for 1 capsule of a Medication with the only ingredient isotretinoin; null of anything else.</summary>
    private static int? StrengthOf(FhirNode ingredients, out bool isIngredient)
    {
        isIngredient = false;
        if (ingredients.Items.ToList() is not [var only]
            || !FhirCoding.Of(only["itemCodeableConcept"u8]).Exists(coding => coding.Is(DrugCodes.RxNormSystem, Ingredient)))
        {
            return null;
        }

        isIngredient = true;
        FhirNode numerator = only["strength"u8]["numerator"u8];
        FhirNode denominator = only["strength"u8]["denominator"u8];
        bool isOfOneCapsule = denominator["value"u8].Whole(1, 1) is not null && DoseUnit.Of(denominator) is { IsOfCapsules: true };
        return isOfOneCapsule && DoseUnit.Of(numerator) == DoseUnit.Milligram
            ? numerator["value"u8].Whole(1, (int)CapsuleCount.AcceptedOrderedStrength.Maximum)
            : null;
    }

    private static bool HasWord(string? text) => text?.Contains(Word, StringComparison.OrdinalIgnoreCase) == true;

    private static string Ambiguous(FhirCoding coding) =>
        $"Read the NDC {coding.Node["code"u8].Shown()} of ten digits, which may be three codes. Accepted: {NdcText.Accepted}.";

    // A coding of a Medication that is referred to is named by the reference.
    private static FhirNode InRequest(FhirNode node, FhirNode at) => at.Holds(node) ? node : at;
}
