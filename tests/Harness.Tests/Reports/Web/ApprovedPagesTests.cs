using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

public sealed class ApprovedPagesTests
{
    private static IEnumerable<string> Ids => SmallClass.All.Select(s => s.Submission.Id);

    [Test]
    public void Renders_the_class_as_approved() => Approved.Compare("web.index.html", WithoutStyle(Rendered.Index(SmallClass.All)));

    [TestCaseSource(nameof(Ids))]
    public void Renders_each_submission_as_approved(string id) =>
        Approved.Compare($"web.{Uri.EscapeDataString(id)}.html", WithoutStyle(Rendered.Page(One(id))));

    [Test]
    public void Renders_the_same_from_the_record_as_it_lies_on_the_disk()
    {
        var record = ResultJson.Read<SubmissionResult>(ResultJson.Write(SmallClass.WrongValue));

        Assert.That(Rendered.Page(record), Is.EqualTo(Rendered.Page(SmallClass.WrongValue)));
    }

    private static SubmissionResult One(string id) => SmallClass.All.Single(s => s.Submission.Id == id);

    // Both are files of their own in the repository, and the script's hash follows from one of them.
    private static string WithoutStyle(string html)
    {
        string bare = Between(html, "<style>", "</style>");
        return bare.Contains("'sha256-", StringComparison.Ordinal)
            ? Between(Between(bare, "<script>", "</script>"), "'sha256-", "'")
            : bare;
    }

    private static string Between(string html, string start, string end)
    {
        int from = html.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return html[..from] + "…" + html[html.IndexOf(end, from, StringComparison.Ordinal)..];
    }
}
