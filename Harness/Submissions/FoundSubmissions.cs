using System.Collections;
using GradCheck.Submissions.Layouts;

namespace GradCheck.Submissions;

/// <summary>The submissions of a class, in ordinal order of their ids.</summary>
/// <param name="layout">The layout that they were found in.</param>
/// <param name="notices">What whoever grades should know: sentences.</param>
/// <param name="archive">The file that they are read from, if it is one.</param>
internal sealed class FoundSubmissions(
    ILayout layout,
    IReadOnlyList<Submission> submissions,
    IReadOnlyList<string> notices,
    Stream? archive = null
) : IReadOnlyList<Submission>, IDisposable
{
    public ILayout Layout => layout;

    public IReadOnlyList<string> Notices => notices;

    public int Count => submissions.Count;

    public Submission this[int index] => submissions[index];

    public IEnumerator<Submission> GetEnumerator() => submissions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => archive?.Dispose();
}
