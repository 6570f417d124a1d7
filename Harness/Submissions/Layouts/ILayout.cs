using System.Collections.Immutable;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>How a platform lays out the submissions of a class.</summary>
internal interface ILayout
{
    /// <summary>What <c>--layout</c> calls it.</summary>
    string Name { get; }

    /// <summary>What people call it.</summary>
    string Title { get; }

    /// <summary>How it names a submission, for sentences.</summary>
    string Form { get; }

    /// <summary>Whether a folder looks as if it were laid out so.</summary>
    bool Fits(FileGroup folder);

    SortedFolder Sort(FileGroup folder);
}

/// <summary>The layout of a class, and the class sorted by it.</summary>
/// <param name="Notices">What whoever grades should know: sentences.</param>
internal sealed record ChosenLayout(ILayout Layout, SortedFolder Sorted, ImmutableArray<string> Notices);
