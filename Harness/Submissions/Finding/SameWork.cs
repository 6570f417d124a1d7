using System.Collections.Immutable;

namespace GradCheck.Submissions.Finding;

/// <summary>Finds submissions with the same source, file names and all.</summary>
internal static class SameWork
{
    /// <summary>The submissions, each told which is the first with its source. Reads them all, and keeps none.</summary>
    public static ImmutableArray<Submission> Mark(IReadOnlyList<Submission> submissions)
    {
        string?[] hashes = new string?[submissions.Count];
        Parallel.For(0, submissions.Count, i => hashes[i] = Hash(submissions[i]));
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        return
        [
            .. submissions.Select((s, i) => hashes[i] is not { } hash || first.TryAdd(hash, s.Id) ? s : s with { SameAs = first[hash] }),
        ];
    }

    /// <summary>Who handed in the same, in a sentence; none where nobody did.</summary>
    public static IEnumerable<string> Sentences(IEnumerable<Submission> submissions)
    {
        string[] same =
        [
            .. submissions
                .Where(s => s.SameAs is not null)
                .GroupBy(s => s.SameAs)
                .Select(g => $"{g.Key} = {string.Join(" = ", g.Select(s => s.Id))}"),
        ];
        return same.Length == 0 ? [] : [$"The same source, graded once: {string.Join("; ", same)}."];
    }

    private static string? Hash(Submission submission)
    {
        try
        {
            var source = SubmissionReader.Read(submission);
            return source.Errors.IsEmpty ? source.Sha256 : null;
        }
        // Whatever it is, it is of this submission alone: grading it will say so.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
