namespace Isotretinoin.Dosing.Cli;

/// <summary>Names of the contract in kebab case: <c>canGetPregnant</c> is <c>can-get-pregnant</c>.</summary>
internal static class KebabCase
{
    public static string Of(string camelCase) =>
        string.Concat(camelCase.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
