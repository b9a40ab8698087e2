using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Isotretinoin.Dosing.Json;

/// <summary>Quantities in a host's own JSON, as their text: <c>"70.3 kg"</c>, <c>"0.5 mg/kg/day conventional"</c>.</summary>
public static class DosingJson
{
    /// <summary>
    /// Adds the converters of all quantities, and makes every property that holds one required: a value that is missing or null is an
    /// error and never
    /// becomes a default. A property that may be absent is declared nullable.
    /// </summary>
    /// <remarks>
    /// On .NET 8, a property without a setter that only a constructor's parameter fills is not made required; a default value that it
    /// is left with throws
    /// when it is used.
    /// </remarks>
    /// <param name="options">
    /// Options that state their <see cref="JsonSerializerOptions.TypeInfoResolver"/>: a source-generated context, or the reflecting
    /// one.
    /// </param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The options state no resolver.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions AddQuantities(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        IJsonTypeInfoResolver resolver = options.TypeInfoResolver
            ?? throw new ArgumentException(
                "State the TypeInfoResolver first: without it, a property that is missing could not be made an error.", nameof(options));
        options.Converters.Add(new QuantityConverter<BodyWeight>("70.3 kg", BodyWeight.Accepted));
        options.Converters.Add(new QuantityConverter<WeightBasedDose>("0.5 mg/kg/day conventional", WeightBasedDose.Accepted));
        options.Converters.Add(new QuantityConverter<CumulativeDose>("120 mg/kg conventional", CumulativeDose.Accepted));
        options.Converters.Add(new QuantityConverter<DailyDose>("40 mg/day conventional", DailyDose.Accepted));
        options.Converters.Add(new QuantityConverter<TotalDose>("7740 mg conventional", TotalDose.Accepted));
        options.TypeInfoResolver = resolver.WithAddedModifier(RequireQuantities);
        return options;
    }

    private static void RequireQuantities(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (IsQuantity(property.PropertyType) && IsRead(property))
            {
                property.IsRequired = true;
            }
        }
    }

    private static bool IsRead(JsonPropertyInfo property)
    {
#if NET9_0_OR_GREATER
        if (property.AssociatedParameter is not null)
        {
            // Only what has a setter can be required. The constructor fills this one, so the setter is never called.
            property.Set ??= static (_, _) => { };
        }
#endif
        return property.Set is not null;
    }

    private static bool IsQuantity(Type type) =>
        type == typeof(BodyWeight) || type == typeof(WeightBasedDose) || type == typeof(CumulativeDose)
        || type == typeof(DailyDose) || type == typeof(TotalDose);
}
