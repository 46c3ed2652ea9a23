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

    [Fact]
    public async Task Of_many_who_ask_at_once_each_one_that_is_refused_is_told_of_the_one_who_has_it()
    {
        using var folder = new Folder();
        var ends = 0;
        void Take(int number)
        {
            try
            {
                using var held = StoreLock.Take(folder.File("a.db"), CommandLine.Morning.AddMinutes(number));
            }
            catch (StoreHeldException fault)
            {
                Assert.Contains(
                    $"process {Environment.ProcessId} på {Environment.MachineName} sedan 2024-09-16T",
                    fault.Message,
                    StringComparison.Ordinal
                );
            }

            Interlocked.Increment(ref ends);
        }

        for (var round = 0; round < 50; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => Take(number))));
            File.Delete(folder.File("a.db-lock-holder"));
        }

        Assert.Equal(400, ends);
    }
}
