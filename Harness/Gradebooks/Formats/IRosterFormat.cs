namespace GradCheck.Gradebooks.Formats;

/// <summary>How a platform exports the students of a class.</summary>
internal interface IRosterFormat
{
    /// <summary>As <c>--layout</c> calls the platform.</summary>
    string Name { get; }

    string Title { get; }

    bool Fits(RosterTable table);

    /// <exception cref="GradebookException">A column that it needs is not there.</exception>
    RosterShape Read(RosterTable table, string file);
}
