namespace Indicators.Wording.Room;

/// <summary>What stands in the room's addresses and forms.</summary>
internal static class RoomParts
{
    /// <summary>Own measures.</summary>
    public const string Tasks = "uppgifter";

    /// <summary>Actions.</summary>
    public const string Actions = "atgarder";

    /// <summary>What has not come, from whom.</summary>
    public const string Missing = "saknas";

    /// <summary>Goals, and the overall assessment.</summary>
    public const string Goals = "mal";

    /// <summary>The report's head.</summary>
    public const string Head = "huvud";

    /// <summary>Money.</summary>
    public const string Money = "pengar";

    /// <summary>The report as it will be.</summary>
    public const string Preview = "forhandsgranska";

    /// <summary>Its files.</summary>
    public const string Files = "hamta";

    /// <summary>Filled in in a workbook.</summary>
    public const string Sheet = "excel";

    /// <summary>Under that, the workbook itself.</summary>
    public const string Workbook = "arbetsbok";

    /// <summary>In a form or an address: a file, or its number.</summary>
    public const string File = "fil";

    /// <summary>In a form: the file that comes along.</summary>
    public const string Upload = "uppladdat";

    /// <summary>In a form: whether the sheet is chosen, before its field; else what stands is.</summary>
    public const string Hers = "min:";

    /// <summary>The plan's settings.</summary>
    public const string Settings = "installningar";

    /// <summary>Under that, the change by which reminders are set.</summary>
    public const string Reminders = "paminnelser";

    /// <summary>In a form: the name of a setting that is taken back.</summary>
    public const string Setting = "installning";

    /// <summary>In a form: that the template is taken away.</summary>
    public const string TakesAway = "ta-bort";

    /// <summary>A new period.</summary>
    public const string NewPeriod = "ny-period";

    /// <summary>In an address or a form: the occasion that a new period is of.</summary>
    public const string Occasion = "tillfalle";

    /// <summary>In an address or a form: its year.</summary>
    public const string Year = "ar";

    /// <summary>In a form: the mark of what was shown.</summary>
    public const string Mark = "marke";

    /// <summary>What has been done.</summary>
    public const string History = "historik";

    /// <summary>Read through and decide.</summary>
    public const string Review = "granska";

    /// <summary>In an address: only what has not come.</summary>
    public const string OnlyMissing = "?visa=saknas";

    /// <summary>In an address: only what cannot be read.</summary>
    public const string OnlyUnread = "?visa=olast";

    /// <summary>In a form: the name of a place that is new, before its measure's id.</summary>
    public const string NewPlace = "ny-plats:";

    /// <summary>In a form: the number at a place that is new, before its measure's id.</summary>
    public const string NewNumber = "ny-antal:";

    /// <summary>In a form: a place of a distribution to take away.</summary>
    public const string Remove = "ta-bort";

    /// <summary>In a form: the amount of a sum that is new, before whether it is a grant or a cost.</summary>
    public const string NewAmount = "nytt-belopp:";

    /// <summary>In a form: whom it is from or to.</summary>
    public const string NewParty = "ny-motpart:";

    /// <summary>In a form: what it is for.</summary>
    public const string NewAccount = "nytt-konto:";

    /// <summary>In a form: a pasted sum, before its place: its amount, and the version of what stands there.</summary>
    public const string PastedRow = "klistrad:";

    /// <summary>In a form: rows pasted from a spreadsheet.</summary>
    public const string Pasted = "klistrat";

    /// <summary>In a form: why an unlikely figure is right, before its field.</summary>
    public const string Answer = "svar:";

    /// <summary>In a form: the name of a figure to put last in the comment.</summary>
    public const string Insert = "satt-in";

    /// <summary>In a form: the answer to a remark, before its place.</summary>
    public const string Reply = "svar-pa:";

    /// <summary>In a form: the remark that is withdrawn.</summary>
    public const string Withdraw = "ta-tillbaka";

    /// <summary>The change by which a row is handed over, or taken back.</summary>
    public const string HandOver = "lamna-over";

    /// <summary>In a form: words that are said to hold.</summary>
    public const string Holds = "haller";

    /// <summary>In a form: the ids of actions that stand as before.</summary>
    public const string Unchanged = "oforandrat";
}
