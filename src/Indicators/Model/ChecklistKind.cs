namespace Indicators.Model;

/// <summary>The kinds of things that are asked before a report is decided: what must be solved, and what may have been
/// forgotten.</summary>
public enum ChecklistKind
{
    /// <summary>Must: a field that cannot be read.</summary>
    Unread,

    /// <summary>Must: words with a name that means no figure.</summary>
    UnknownFigure,

    /// <summary>Must: words whose figures have changed since they were written.</summary>
    ChangedWords,

    /// <summary>Must: a remark that nobody has answered.</summary>
    OpenRemark,

    /// <summary>May: it takes the place of a decided version, and it must be told why.</summary>
    Correction,

    /// <summary>May: the period has not ended.</summary>
    NotEnded,

    /// <summary>May: an office has not given all.</summary>
    Missing,

    /// <summary>May: no money, and the plan asks for it.</summary>
    NoMoney,

    /// <summary>May: a figure that is unlikely, and nobody has said that it is right.</summary>
    Unlikely,

    /// <summary>May: a goal that nobody has assessed.</summary>
    NotAssessed,

    /// <summary>May: a part that the plan asks for is left out of the appendix.</summary>
    LeftOut,

    /// <summary>May: no overall assessment.</summary>
    NoOverall,
}
