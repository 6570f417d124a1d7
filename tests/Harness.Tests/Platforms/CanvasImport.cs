using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>Reads a gradebook as Canvas does: lib/gradebook_importer.rb in instructure/canvas-lms.</summary>
internal static class CanvasImport
{
    /// <summary>The grades of an assignment, by the student's id.</summary>
    public static Dictionary<string, string> Read(byte[] file, string assignment)
    {
        var rows = Csv.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF'));
        string[] header = rows[0];
        Assert.That(header[0], Does.Contain("Student"), "row_has_student_headers?");
        Assert.That(header[1], Does.Contain("ID"), "row_has_student_headers?");
        Assert.That(header[3], Does.Contain("Section"), "last_student_info_column, behind SIS Login ID");
        int column = Array.FindIndex(header, h => Regex.IsMatch(h, $@"\({assignment}\)\z", RegexOptions.None, TimeSpan.FromSeconds(1)));
        string[] points = rows.Single(r => r[0].Contains("Points Possible", StringComparison.Ordinal));
        Assert.That(points[column], Does.Not.Contain("read only"), "readonly_assignment?");
        var grades = new Dictionary<string, string>();
        foreach (string[] row in rows.Skip(1))
        {
            Assert.That(row, Has.Length.EqualTo(header.Length));
            bool isPosting = row.All(c =>
                Regex.IsMatch(
                    c,
                    @"\A\s*(Muted|Manual Posting.*)?\s*\z",
                    RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
            );
            if (row == points || isPosting || row[column].Trim().Length == 0)
                continue;
            Assert.That(row[column].Trim(), Does.Match(@"\A(EX|[0-9]+(\.[0-9]+)?)\z"), "a score, or excused");
            grades[row[1]] = row[column].Trim();
        }
        return grades;
    }
}
