using System.Globalization;
using System.Text;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>
/// Reads a grading worksheet as Moodle does: mod/assign/feedback/offline/importgradeslib.php (columns and ids) and locallib.php (grades)
/// in moodle/moodle.
/// </summary>
internal sealed record MoodleImport(Dictionary<string, string> Grades, Dictionary<string, string> Feedback)
{
    private const string HiddenUser = "Participant ";

    public static MoodleImport Read(byte[] file)
    {
        var rows = Csv.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF'));
        int id = Array.IndexOf(rows[0], "Identifier");
        int grade = Array.IndexOf(rows[0], "Grade");
        int modified = Array.IndexOf(rows[0], "Last modified (grade)");
        int feedback = Array.IndexOf(rows[0], "Feedback comments");
        int most = Array.IndexOf(rows[0], "Maximum Grade");
        Assert.That(new[] { id, grade, modified }, Has.All.GreaterThanOrEqualTo(0), "Moodle refuses a worksheet without these");
        var import = new MoodleImport([], []);
        foreach (string[] row in rows.Skip(1))
        {
            Assert.That(row, Has.Length.EqualTo(rows[0].Length), "csv_import_reader refuses rows of another length");
            string user = row[id][HiddenUser.Length..];
            import.Feedback[user] = row[feedback];
            if (row[grade].Length == 0)
                continue;
            decimal number = decimal.Parse(row[grade], CultureInfo.InvariantCulture);
            Assert.That(
                number,
                Is.InRange(0m, decimal.Parse(row[most], CultureInfo.InvariantCulture)),
                "Moodle passes over others in silence"
            );
            import.Grades[user] = row[grade];
        }
        return import;
    }
}
