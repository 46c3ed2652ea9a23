using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

public sealed class StoreLockTests
{
    [Fact]
    public void The_second_is_told_who_holds_the_store_and_may_have_it_when_the_first_is_done()
    {
        using var folder = new Folder();
        using (StoreLock.Take(folder.File("a.db"), CommandLine.Morning))
        {
            var fault = Assert.Throws<StoreHeldException>(() => StoreLock.Take(folder.File("a.db"), CommandLine.Morning));
            Assert.Equal(ExitCode.Failed, fault.Code);
            Assert.Contains(
                $"process {Environment.ProcessId} på {Environment.MachineName} sedan 2024-09-16T05:00:00Z",
                fault.Message,
                StringComparison.Ordinal
            );
        }

        using (StoreLock.Take(folder.File("a.db"), CommandLine.Morning))
        {
            Assert.True(File.Exists(folder.File("a.db-lock")));
        }
    }
}
