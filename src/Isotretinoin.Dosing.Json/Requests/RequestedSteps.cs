namespace Isotretinoin.Dosing.Json;

/// <summary><c>steps</c>: the titration, in the milligrams of the product, each step with its division and, unless it states a cycle, its rounding.</summary>
internal static class RequestedSteps
{
    public static Titration Read(ref RequestReader reader, Product product, Frequency? frequency, CapsuleRounding? rounding)
    {
        RequestReader list = reader;
        var steps = new List<TitrationStep>();
        reader.List();
        while (reader.NextItem())
        {
            if (steps.Count > 0 && steps[^1].Days is null)
            {
                throw new RefusalException(ErrorCode.StepsOpenNotLast, $"{Path(steps.Count)}.days", "Only the last step may be open; the others state their days.");
            }

            steps.Add(RequestedStep.Read(ref reader, product, frequency, rounding, holder: "$"));
        }

        return steps.Count > 0 ? Titration.Of([.. steps]) : throw list.Refusal(ErrorCode.StepsEmpty, "A titration has at least one step.");
    }

    /// <summary>The path of a step, the steps counted from 1.</summary>
    public static string Path(int number) => FormattableString.Invariant($"$.steps[{number - 1}]");
}
