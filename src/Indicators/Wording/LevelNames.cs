using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What goals and actions are called: by the plan, else as everyone does.</summary>
internal static class LevelNames
{
    public static LevelName Goal { get; } =
        new()
        {
            One = "mål",
            The = "målet",
            Many = "mål",
            All = "målen",
        };

    public static LevelName Action { get; } =
        new()
        {
            One = "åtgärd",
            The = "åtgärden",
            Many = "åtgärder",
            All = "åtgärderna",
        };

    extension(Plan plan)
    {
        /// <summary>What the plan calls a goal.</summary>
        public LevelName GoalName => plan.Levels?.Goals ?? Goal;

        /// <summary>What the plan calls an action.</summary>
        public LevelName ActionName => plan.Levels?.Actions ?? Action;
    }
}
