namespace Isotretinoin.Dosing.Json;

/// <summary><c>candidates</c>: <c>{"name":…,"steps":[…]}</c>, each with a <c>product</c> and a <c>division</c> if its capsules are to be counted.</summary>
internal static class RequestedCandidates
{
    private static readonly PropertyNames Names = new("name", "steps", "product", "division");

    public static List<Alternative> Read(ref RequestReader reader, Formulary formulary)
    {
        RequestReader list = reader;
        var candidates = new List<Alternative>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        reader.List();
        while (reader.NextItem())
        {
            RequestReader start = reader;
            Alternative alternative = ReadOne(ref reader, formulary);
            if (!names.Add(alternative.Name))
            {
                throw start.Refusal(ErrorCode.CandidatesNames, $"Two candidates are named '{Excerpt.Of(alternative.Name)}'.");
            }

            candidates.Add(alternative);
        }

        return candidates.Count > 0 ? candidates : throw list.Refusal(ErrorCode.CandidatesNone, "A comparison has at least one candidate.");
    }

    private static Alternative ReadOne(ref RequestReader reader, Formulary formulary)
    {
        RequestReader start = reader;
        string? named = null;
        Continuation? continuation = null;
        RequestedDispensing dispensing = default;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "name":
                    named = reader.Name(ErrorCode.CandidatesNames, "A candidate has a name.");
                    break;
                case "steps":
                    continuation = RequestedContinuation.Read(ref reader);
                    break;
                default:
                    _ = dispensing.TryRead(name, ref reader, formulary);
                    break;
            }
        }

        string known = named ?? throw reader.Missing(properties, "name");
        var alternative = Alternative.Named(known, continuation ?? throw reader.Missing(properties, "steps"));
        return (dispensing.Product, dispensing.Division) switch
        {
            (null, null) => alternative,
            ({ } of, { } frequency) => Made(alternative, of, frequency, start),
            (null, _) => throw reader.Missing(properties, "product"),
            (_, null) => throw reader.Missing(properties, "division"),
        };
    }

    private static Alternative Made(Alternative alternative, Product product, Frequency frequency, in RequestReader start)
    {
        for (int place = 0; place < alternative.Continuation.Steps.Length; place++)
        {
            if (alternative.Continuation.Steps[place].Dose is { } dose && dose.Formulation != product.Formulation)
            {
                throw new RefusalException(
                    ErrorCode.FormulationMismatch, start.Path + StepPath(place, "formulation"), $"Capsules of {product} are {product.Formulation}, and none are a substitute for {dose.Formulation}.");
            }
        }

        try
        {
            return alternative.MadeOf(product, frequency);
        }
        catch (NoCapsulesException refused)
        {
            throw new RefusalException(refused.Gap, start.Path + StepPath(refused.Gap.Step - 1, "mg"));
        }
    }

    private static string StepPath(int place, string property) => FormattableString.Invariant($".steps[{place}].{property}");
}
