using System.ComponentModel.DataAnnotations;

namespace Kolada.Tests;

public sealed class KoladaOptionsTests
{
    public static TheoryData<KoladaOptions, string> Impossible =>
        new()
        {
            {
                new() { BaseAddress = new("ftp://api.kolada.se/v3/") },
                "BaseAddress is ftp://api.kolada.se/v3/: it must be an http or https address."
            },
            {
                new() { BaseAddress = new("v3", UriKind.Relative) },
                "BaseAddress is v3: it must be an http or https address."
            },
            {
                new() { IdsPerRequest = 26 },
                "IdsPerRequest is 26: it must be between 1 and 25."
            },
            {
                new() { PageSize = 5001 },
                "PageSize is 5001: it must be between 1 and 5000."
            },
            {
                new() { RequestsPerSecond = -0.5 },
                "RequestsPerSecond is -0.5: it must be 0 (no limit), or between 0.01 and 1000."
            },
            {
                new() { MaxRetries = -1 },
                "MaxRetries is -1: it must be between 0 and 10."
            },
            {
                new() { MaxTimeoutRetries = 11 },
                "MaxTimeoutRetries is 11: it must be between 0 and 10."
            },
            {
                new() { Contact = "rka (at) example.org" },
                "Contact is 'rka (at) example.org': it must be an e-mail address or a web page, in ASCII and without parentheses."
            },
            {
                new() { Contact = "å@example.org" },
                "Contact is 'å@example.org': it must be an e-mail address or a web page, in ASCII and without parentheses."
            },
            {
                new() { UserAgent = "(" },
                "UserAgent is '(': it must be a name, a slash and a version, with the contact in parentheses."
            },
        };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_told_in_words(KoladaOptions options, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<ValidationException>(options.Validate).Message);

    [Fact]
    public void The_defaults_can_be() => new KoladaOptions().Validate();

    [Fact]
    public void An_impossible_option_stops_the_client_before_it_is_made() =>
        Assert.Throws<ValidationException>(() => KoladaHttp.Create(new KoladaOptions { PageSize = 0 }));
}
