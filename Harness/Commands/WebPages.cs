using GradCheck.Grading;
using GradCheck.Grading.Results;
using GradCheck.Reports.Web;

namespace GradCheck.Commands;

/// <summary>Writes the web report beside the records that it is made of.</summary>
internal static class WebPages
{
    private const string Folder = "pages";

    /// <returns>The page to open.</returns>
    /// <exception cref="IOException">A page could not be written.</exception>
    public static string Write(string results, ResultsFolder folder)
    {
        var result = ResultJson.Read<ClassResult>(File.ReadAllText(folder.ClassFile));
        Directory.CreateDirectory(Path.Combine(results, Folder));
        try
        {
            WebReport.Render(
                result,
                row => ResultJson.Read<SubmissionResult>(File.ReadAllText(Path.Combine(results, row.File))),
                folder.WriteText
            );
        }
        catch (AggregateException e) when (e.InnerExceptions[0] is IOException first)
        {
            throw new IOException(first.Message, e);
        }
        Forget(results, result);
        return Path.Combine(results, WebReport.Index);
    }

    // Of submissions that an earlier run found and this one did not.
    private static void Forget(string results, ClassResult result)
    {
        var known = result.Submissions.Select(r => Path.GetFileName(WebReport.PageOf(r))).ToHashSet(StringComparer.Ordinal);
        foreach (
            string page in Directory.GetFiles(Path.Combine(results, Folder), "*.html").Where(p => !known.Contains(Path.GetFileName(p)))
        )
            File.Delete(page);
    }
}
