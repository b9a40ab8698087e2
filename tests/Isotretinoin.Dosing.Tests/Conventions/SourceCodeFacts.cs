namespace Isotretinoin.Dosing.Tests;

/// <summary>The reader of sources leaves comments and texts out, and keeps what is code.</summary>
public sealed class SourceCodeFacts
{
    [Theory]
    [InlineData("a; // B\nc;", "a; c;")]
    [InlineData("/// <summary>B</summary>\na;", "a;")]
    [InlineData("a(\"B\", c);", "a(, c);")]
    [InlineData("a(\"\\\"B\", c);", "a(, c);")]
    [InlineData("a('\"', '\\'', b);", "a(, , b);")]
    [InlineData("a($\"B {c} D {e}\");", "a($ c  e );")]
    [InlineData("a($\"B {(c ? \"D\" : $\"{e}\")} F\");", "a($ (c ?  : $ e ) );")]
    [InlineData("a($\"{{B}} {c:D}\");", "a($ c:D );")]
    [InlineData("if (a) { b(\"{\"); } c();", "if (a) { b(); } c();")]
    public void Comments_and_texts_are_left_out(string source, string code) => Assert.Equal(code, SourceCode.Of(source));
}
