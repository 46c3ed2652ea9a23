using System.Diagnostics;

namespace Indicators.Benchmarks.Reports;

/// <summary>The program of a published folder, run as anyone runs it, in a folder of its own that it leaves nothing in.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly string file;
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("indicators-published-");

    /// <summary>The program in a folder made by <c>dotnet msbuild src/Indicators -t:PublishFolders</c>.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public PublishedProgram(string folder)
    {
        file = Path.GetFullPath(Path.Combine(folder, OperatingSystem.IsWindows() ? "indicators.exe" : "indicators"));
        if (!File.Exists(file))
        {
            throw new FileNotFoundException(
                $"{file} is missing: run dotnet msbuild src/Indicators -t:PublishFolders first, or name the folder.",
                file
            );
        }
    }

    /// <summary>Where it keeps its store.</summary>
    public string Store => Path.Combine(work.FullName, "data", "indicators.db");

    /// <summary>Runs a command to its end; returns the seconds from process start to process end.</summary>
    /// <exception cref="InvalidOperationException">It did not end with 0.</exception>
    public double Run(params string[] command)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(file, command)
            {
                WorkingDirectory = work.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0 ? wall : throw new InvalidOperationException(error.Result);
    }

    /// <summary>The size in bytes of a file it wrote.</summary>
    public long Size(params string[] path) => new FileInfo(Path.Combine([work.FullName, .. path])).Length;

    /// <inheritdoc/>
    public void Dispose() => work.Delete(recursive: true);
}
