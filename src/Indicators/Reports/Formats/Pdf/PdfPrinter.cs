using System.Diagnostics;

namespace Indicators.Reports.Formats.Pdf;

/// <summary>
/// Prints the HTML report to a tagged PDF through the Chromium or Edge that the machine has: no PDF library of our own, and the same page
/// as on the screen.
/// </summary>
public static class PdfPrinter
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    // The first that is there; every Windows has Edge.
    private static readonly string[] Names = OperatingSystem.IsWindows()
        ?
        [
            @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
            @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
            @"C:\Program Files\Google\Chrome\Application\chrome.exe",
            @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        ]
        :
        [
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ];

    /// <summary>What to install when no browser is found.</summary>
    public const string Missing =
        "PDF skrivs genom webbläsaren Chromium eller Edge, och ingen av dem finns på datorn. Installera "
        + "en av dem (Debian: apt install chromium), eller ange den i miljövariabeln INDICATORS_BROWSER.";

    /// <summary>The browser that prints: the one named by INDICATORS_BROWSER, else the first found; null when there is none.</summary>
    public static string? FindBrowser() =>
        Environment.GetEnvironmentVariable("INDICATORS_BROWSER") is { Length: > 0 } named
            ? File.Exists(named)
                ? named
                : null
            : Names.SelectMany(Places).FirstOrDefault(File.Exists);

    /// <summary>The page as PDF: A4, tagged, with an outline of its headings.</summary>
    /// <exception cref="UserException">The browser failed, or took too long.</exception>
    public static byte[] Print(string browser, string html)
    {
        var folder = Directory.CreateTempSubdirectory("indicators-pdf-");
        try
        {
            var (page, printed) = (Path.Combine(folder.FullName, "report.html"), Path.Combine(folder.FullName, "report.pdf"));
            File.WriteAllText(page, html);
            using var process = Process.Start(Command(browser, page, printed, folder.FullName)) ?? throw Failed(null);
            // What the browser says is read as it comes: a full pipe would stop it.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Longest))
            {
                process.Kill(entireProcessTree: true);
                throw Failed(null);
            }

            return process.ExitCode == 0 && File.Exists(printed) ? File.ReadAllBytes(printed) : throw Failed(null);
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or IOException)
        {
            throw Failed(failure);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ProcessStartInfo Command(string browser, string page, string printed, string folder)
    {
        var start = new ProcessStartInfo(browser)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (
            var argument in new[]
            {
                "--headless=new",
                "--disable-gpu",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions",
                "--disable-background-networking",
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                $"--user-data-dir={Path.Combine(folder, "profile")}",
                $"--print-to-pdf={printed}",
                new Uri(page).AbsoluteUri,
            }
        )
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium refuses its sandbox to root, as in a container; the page is our own and fetches nothing.
        if (!OperatingSystem.IsWindows() && Environment.UserName == "root")
        {
            start.ArgumentList.Insert(0, "--no-sandbox");
        }

        return start;
    }

    private static IEnumerable<string> Places(string name) =>
        Path.IsPathRooted(name)
            ? [name]
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, name));

    private static UserException Failed(Exception? cause) =>
        new(
            ExitCode.Failed,
            "Webbläsaren kunde inte skriva PDF. Stäng andra fönster av den och försök igen, "
                + "eller ange en annan i miljövariabeln INDICATORS_BROWSER.",
            cause
        );
}
