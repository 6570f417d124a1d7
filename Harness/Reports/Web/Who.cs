using System.Globalization;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>Whose a submission is, for people.</summary>
internal static class Who
{
    /// <summary>The student's name where the platform gives one.</summary>
    public static string Name(StudentResult? student, string id) => string.IsNullOrWhiteSpace(student?.Name) ? id : student.Name;

    /// <summary>What else is known of how it was handed in; never whose work it equals, which is another student's business.</summary>
    public static IEnumerable<string> Circumstances(SubmissionFacts submission)
    {
        if (Name(submission.Student, submission.Id) != submission.Id)
            yield return submission.Id;
        if (submission.Late == true)
            yield return "handed in late";
        if (submission.Attempts is > 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"the newest of {submission.Attempts} attempts");
    }
}
