using FsCheck;
using FsCheck.Fluent;
using Indicators.Reports.Model;

namespace Indicators.Tests;

[Trait("Category", "Chance")]
public sealed class SafeCellTests
{
    [Theory]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("-5", "'-5")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=x", "''=x")]
    [InlineData("'citat'", "'citat'")]
    [InlineData("S1", "S1")]
    [InlineData("", "")]
    public void A_text_that_would_run_gets_an_apostrophe(string text, string written) => Assert.Equal(written, SafeCell.Write(text));

    [Fact]
    public void What_was_written_is_read_back_whatever_it_is() =>
        Prop.ForAll(
                ArbMap
                    .Default.GeneratorFor<int>()
                    .Select(i => "'=+-@\t\r\nxå"[Math.Abs(i % 10)])
                    .ArrayOf()
                    .Select(letters => new string(letters))
                    .ToArbitrary(),
                text => SafeCell.Read(SafeCell.Write(text)) == text
            )
            .QuickCheckThrowOnFailure();
}
