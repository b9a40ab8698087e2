namespace Isotretinoin.Dosing.Cli;

/// <summary>In whose milligrams a number is: its own word, or else <c>--formulation</c>, or else the product's when that is conventional. Never a guess.</summary>
internal sealed class StatedFormulation(Formulation? forAll, Product? product)
{
    private const string Words = "--formulation, or a word after the number such as '0.5 micronized': conventional, lidose, micronized";

    public Formulation Of(string flag, string text, string word)
    {
        if (word.Length > 0)
        {
            return Named(flag, text, word);
        }

        string why = product is null ? "" : $", and {product} is {product.Formulation}";
        return forAll
            ?? (product?.Formulation == Formulation.Conventional ? Formulation.Conventional : null)
            ?? throw new WrongInputException(flag, $"{WrongInputException.Quoted(text)} does not say in whose milligrams it is{why}", Words);
    }

    /// <summary>The formulation of milligrams that are capsules of the product: the product's own unless something else was said.</summary>
    public Formulation OfCapsules(string flag, string text, string word) => word.Length > 0 || product is null ? Of(flag, text, word) : forAll ?? product.Formulation;

    private static Formulation Named(string flag, string text, string word) => Formulation.Find(word)
        ?? throw new WrongInputException(flag, $"read {WrongInputException.Quoted(text)}, of which {WrongInputException.Quoted(word)} is no formulation", string.Join(", ", Formulation.All));
}
