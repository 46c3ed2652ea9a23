namespace Indicators.Reading;

/// <summary>What a file is to the person who saved it, so that the remedy is told in that person's words.</summary>
public enum SavedAs
{
    /// <summary>Rows out of a spreadsheet: to be saved as CSV UTF-8.</summary>
    Table,

    /// <summary>A text out of an editor: to be saved as UTF-8.</summary>
    Text,
}
