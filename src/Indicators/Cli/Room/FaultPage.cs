using Indicators.Web.Pages;
using Indicators.Wording.Room;

namespace Indicators.Cli.Room;

/// <summary>
/// What someone who double-clicked sees when the program did not start: the sentence, as a page of its own in the browser.
/// </summary>
internal static class FaultPage
{
    /// <summary>Writes it in the user's own folder and opens it. What hinders that is not told: there is nowhere left to tell it.</summary>
    public static void Show(Shell shell, string sentence)
    {
        try
        {
            PrivateFile.Folder(shell.UserFolder);
            var file = Path.Combine(shell.UserFolder, "startade-inte.html");
            using (var page = new StreamWriter(PrivateFile.Replace(file)))
            {
                page.Write(ErrorPage.NotStarted(StartWords.NotStarted, sentence, StartWords.TryAgain));
            }

            shell.Browse(new Uri(file).AbsoluteUri);
        }
        catch (Exception hindered) when (hindered is IOException or UnauthorizedAccessException)
        {
            // Told on standard error by the caller.
        }
    }
}
