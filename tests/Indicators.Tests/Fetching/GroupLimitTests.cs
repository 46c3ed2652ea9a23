using System.Text;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using Kolada.Replica;

namespace Indicators.Tests.Fetching;

[Trait("Category", "Whole")]
public sealed class GroupLimitTests
{
    [Fact]
    public async Task KPIs_whose_answers_are_too_large_together_are_not_read_on_and_are_named()
    {
        using var store = WriteSession.InMemory();
        var large = new Large(new KoladaReplica(SmallKolada.Figures));

        var summary = await SmallKolada.FetchAsync(store, large, CommandLine.Morning);

        Assert.Equal((FetchOutcome.Failed, SmallKolada.Kpis.Length), (summary.Outcome, summary.Kpis.Failed.Count));
        Assert.All(
            summary.Kpis.Failed,
            failed =>
                Assert.Equal(
                    "Koladas svar om nyckeltalen som läses tillsammans är större än 256 MB, så de lästes inte färdigt. "
                        + "Kontrollera adressen (--kolada URL), eller försök igen senare.",
                    failed.Reason
                )
        );
        Assert.InRange(large.Asked, 8, 11); // of the thirteen questions that all areas take
        Assert.Empty(SmallKolada.Cells(store, CommandLine.Morning));
    }

    /// <summary>Answers right, and with nearly as much as one answer may hold of nothing around the values.</summary>
    private sealed class Large(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private static readonly byte[] Nothing = Encoding.UTF8.GetBytes(new string(' ', 30 << 20));

        private int asked;

        public int Asked => asked;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (request.RequestUri!.AbsolutePath.Contains("/data/", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref asked);
                answer.Content = new ByteArrayContent([.. await answer.Content.ReadAsByteArrayAsync(cancellationToken), .. Nothing]);
            }

            return answer;
        }
    }
}
