using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Isotretinoin.Dosing.Json;

/// <summary>Quantities in a host's own JSON, as text: <c>"70.3 kg"</c>, <c>"0.5 mg/kg/day conventional"</c>.</summary>
public static class DosingJson
{
    /// <summary>
    /// Adds the converters of all quantities, and makes every quantity property required: a missing or null value is an error, never a
    /// default. Declare an optional property nullable.
    /// </summary>
    /// <remarks>
    /// On .NET 8, a property without a setter that a constructor parameter sets is not made required; a default value in it throws when
    /// used.
    /// </remarks>
    /// <param name="options">
    /// Options with a <see cref="JsonSerializerOptions.TypeInfoResolver"/>: a source-generated context, or the reflection-based one.
    /// </param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The options have no resolver.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions AddQuantities(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        IJsonTypeInfoResolver resolver = options.TypeInfoResolver
            ?? throw new ArgumentException(
                "Set the TypeInfoResolver first: without it, properties cannot be made required.", nameof(options));
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
            // Only a property with a setter can be required. The constructor sets this one, so the setter is never called.
            property.Set ??= static (_, _) => { };
        }
#endif
        return property.Set is not null;
    }

    private static bool IsQuantity(Type type) =>
        type == typeof(BodyWeight) || type == typeof(WeightBasedDose) || type == typeof(CumulativeDose)
        || type == typeof(DailyDose) || type == typeof(TotalDose);
}
