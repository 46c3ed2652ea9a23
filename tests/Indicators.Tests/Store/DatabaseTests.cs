using Dapper;
using Indicators.Store;
using Indicators.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Indicators.Tests.Store;

public sealed class DatabaseTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("detta är ingen databas, men det är långt nog för att likna en fil av något slag, och den ska lämnas som den är efteråt.")]
    [InlineData("x")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_was(string text)
    {
        var file = folder.Write("annat.db", text);

        var fault = Assert.Throws<UserException>(() => Database.OpenOrCreate(file));

        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains("är inte programmets databas", fault.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_was()
    {
        var file = folder.File("annat.db");
        using (Database.InMemory())
        using (var other = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            other.Open();
            other.Execute("CREATE TABLE kund (namn TEXT)");
        }

        var before = File.ReadAllBytes(file);

        Assert.Throws<UserException>(() => Database.OpenOrCreate(file));

        Assert.Equal(before, File.ReadAllBytes(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_store_of_a_newer_program_is_refused()
    {
        var file = folder.File("nyare.db");
        using (var database = Database.OpenOrCreate(file))
        using (var connection = database.Open())
        {
            connection.Execute("PRAGMA user_version = 99");
        }

        Assert.Contains("nyare version", Assert.Throws<UserException>(() => Database.OpenOrCreate(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_a_store_that_is_not_there_makes_none()
    {
        using (Database.OpenToRead(folder.File("saknas.db")))
        {
            Assert.Empty(Directory.GetFiles(folder.Path));
        }
    }
}
