using System.Collections.Concurrent;
using GradCheck.Grading.Results;
using GradCheck.Reports.Web;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

/// <summary>The web report of some records, by path.</summary>
internal static class Rendered
{
    public static IReadOnlyDictionary<string, string> Pages(params IReadOnlyList<SubmissionResult> submissions)
    {
        var pages = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var byId = submissions.ToDictionary(s => s.Submission.Id, StringComparer.Ordinal);
        WebReport.Render(Records.Class(submissions), row => byId[row.Id], (path, html) => Assert.That(pages.TryAdd(path, html), path));
        return pages;
    }

    /// <summary>The page of one submission.</summary>
    public static string Page(SubmissionResult submission) => SubmissionPage.Render(submission);

    public static string Index(params IReadOnlyList<SubmissionResult> submissions) => Pages(submissions)[WebReport.Index];
}
