using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>What a request came to. Everything that can be refused was refused before there is one.</summary>
internal interface IResult
{
    /// <summary>Writes the <c>result</c> object.</summary>
    void Write(Utf8JsonWriter json);
}
