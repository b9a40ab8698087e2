using System.Reflection;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>Everything that a value holds on to, by its fields and theirs; types of the platform are looked into only as arrays.</summary>
public static class Reachable
{
    public static IEnumerable<object> From(object value)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Queue<object>([value]);
        while (left.TryDequeue(out object? next))
        {
            if (next.GetType().IsValueType || found.Add(next))
            {
                foreach (object held in HeldBy(next))
                {
                    left.Enqueue(held);
                }
            }
        }

        return found;
    }

    private static IEnumerable<object> HeldBy(object holder) => holder switch
    {
        Array elements => elements.Cast<object?>().OfType<object>(),
        _ when holder.GetType().Assembly == typeof(Course).Assembly || IsWrapper(holder.GetType()) => FieldsOf(holder.GetType()).Select(field => field.GetValue(holder)).OfType<object>(),
        _ => [],
    };

    // Immutable arrays, tuples and the like are values around fields.
    private static bool IsWrapper(Type type) => type is { IsValueType: true, IsPrimitive: false, IsGenericType: true };

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    yield return field;
                }
            }
        }
    }
}
