namespace Isotretinoin.Dosing.Fhir;

/// <summary>National Drug Codes: labeler, product and package, of 5, 4 and 2 digits.</summary>
internal static class NdcText
{
    public const string Accepted = "an NDC with hyphens such as 10631-0002-31, its first two parts, or eleven digits";

    private const int LabelerDigits = 5;
    private const int ProductDigits = 4;
    private const int PackageDigits = 2;
    private const int MostDigits = LabelerDigits + ProductDigits + PackageDigits;

    /// <summary>The code as eleven digits, or as nine for a product; null when it is none.</summary>
    public static string? Read(string code)
    {
        string[] parts = code.Split('-');
        if (!Array.TrueForAll(parts, part => part.Length > 0 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        // At most one part is a digit short: 4-4-2, 5-3-2 or 5-4-1.
        int digits = parts.Sum(part => part.Length);
        return parts.Length switch
        {
            1 => digits == MostDigits ? code : null,
            2 => digits >= MostDigits - PackageDigits - 1 ? Whole(Product(parts), MostDigits - PackageDigits) : null,
            3 => digits >= MostDigits - 1 ? Whole(Product(parts) + Padded(parts[2], PackageDigits), MostDigits) : null,
            _ => null,
        };
    }

    /// <summary>Whether ten digits have no hyphens, which may be any of three codes.</summary>
    public static bool IsAmbiguous(string code) => code.Length == MostDigits - 1 && code.All(char.IsAsciiDigit);

    /// <summary>The product of a code that was read.</summary>
    public static string ProductOf(string read) => read[..(LabelerDigits + ProductDigits)];

    private static string Product(string[] parts) => Padded(parts[0], LabelerDigits) + Padded(parts[1], ProductDigits);

    private static string? Whole(string padded, int digits) => padded.Length == digits ? padded : null;

    // A part that is shorter by more than one digit, or longer, is none.
    private static string Padded(string part, int digits) =>
        part.Length == digits ? part : part.Length == digits - 1 ? $"0{part}" : "";
}
