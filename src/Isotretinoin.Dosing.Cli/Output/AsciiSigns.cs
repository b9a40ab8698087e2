using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// ASCII in place of characters that an encoding lacks: <c>x</c> for <c>×</c>; otherwise the code point, <c>&lt;U+4E2D&gt;</c>.
/// </summary>
internal sealed class AsciiSigns : EncoderFallback
{
    private static readonly FrozenDictionary<int, string> Signs = new Dictionary<int, string>
    {
        ['×'] = "x", ['–'] = "-", ['−'] = "-", ['—'] = "-", ['─'] = "-", ['…'] = "...", ['█'] = "#", ['▒'] = "+", ['░'] = ".", ['▏'] = "|",
        ['‘'] = "'", ['’'] = "'", ['“'] = "\"", ['”'] = "\"", ['≤'] = "<=", ['≥'] = ">=", ['÷'] = "/",
        ['≈'] = "~",
    }.ToFrozenDictionary();

    public override int MaxCharCount => "<U+10FFFF>".Length;

    public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : EncoderFallbackBuffer
    {
        private string signs = "";
        private int next;

        public override int Remaining => signs.Length - next;

        public override bool Fallback(char charUnknown, int index) => Take(charUnknown);

        public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) =>
            Take(char.ConvertToUtf32(charUnknownHigh, charUnknownLow));

        public override char GetNextChar() => Remaining > 0 ? signs[next++] : '\0';

        public override bool MovePrevious() => next > 0 && next-- > 0;

        public override void Reset() => (signs, next) = ("", 0);

        private bool Take(int sign)
        {
            signs = Signs.GetValueOrDefault(sign) ?? string.Create(CultureInfo.InvariantCulture, $"<U+{sign:X4}>");
            next = 0;
            return true;
        }
    }
}
