namespace Indicators.Store;

/// <summary>What was typed, also where it could be read; and what a step was about.</summary>
internal static partial class Schema
{
    // read_as is the field's text as it was understood: while that stands, what was typed is shown. NULL for what could not be read.
    // place is the row or field that a step concerns: what was handed over, what a remark is about. Empty for all of an office.
    private const string Typed = """
        ALTER TABLE room_typed ADD COLUMN read_as TEXT;
        ALTER TABLE room_event ADD COLUMN place TEXT NOT NULL DEFAULT '';
        """;
}
