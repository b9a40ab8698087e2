using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>Quantities in a host's own JSON.</summary>
public static class DosingJson
{
    /// <summary>
    /// Adds converters that write quantities as their text (<c>"70.3 kg"</c>, <c>"0.5 mg/kg/day conventional"</c>), and makes every property that holds
    /// one required: a value that is missing or null is an error and never becomes a default.
    /// </summary>
    /// <param name="options">Options whose <see cref="JsonSerializerOptions.TypeInfoResolver"/> is stated: a source-generated context, or the reflecting resolver.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The options have no resolver.</exception>
    public static JsonSerializerOptions AddQuantities(JsonSerializerOptions options) => throw new NotSupportedException();
}
