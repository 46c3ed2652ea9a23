namespace Indicators.Reports.Formats.Word;

/// <summary>The ids of the styles a report is set in; a template that has them decides how they look.</summary>
internal static class WordStyle
{
    public const string Normal = "Normal";
    public const string Heading = "Heading";
    public const string Subtitle = "Subtitle";
    public const string ContentsHeading = "TOCHeading";
    public const string Contents = "TOC2";
    public const string Lead = "Lead";
    public const string Note = "Note";
    public const string Quote = "Quote";
    public const string Assessment = "Assessment";
    public const string Comment = "CommentBox";
    public const string Bullets = "ListBullet";
    public const string Caption = "Caption";
    public const string ChartTitle = "ChartTitle";
    public const string ChartSubtitle = "ChartSubtitle";
    public const string ChartPanel = "ChartPanel";
    public const string Chart = "Chart";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string PanelValue = "PanelValue";
    public const string PanelText = "PanelText";
    public const string PanelNote = "PanelNote";
    public const string Table = "FigureTable";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Newest = "NewestYear";
    public const string Strong = "Strong";
}
