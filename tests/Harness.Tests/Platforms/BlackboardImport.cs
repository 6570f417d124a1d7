using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>Reads a file for the Grade Center by the rules of Blackboard's help, "Uploading or Downloading Grade Center Items for Working Offline".</summary>
internal static class BlackboardImport
{
    /// <summary>The grades of a column, by user name.</summary>
    public static Dictionary<string, string> Read(byte[] file, string column)
    {
        Assert.That(file.Take(2), Is.EqualTo(Encoding.Unicode.GetPreamble()), "UTF-16, as it was exported");
        string text = Encoding.Unicode.GetString(file, 2, file.Length - 2);
        Assert.That(
            text.Split("\r\n").SkipLast(1).SelectMany(l => l.Split('\t')),
            Has.All.Match("(?s)\\A\".*\"\\z"),
            "every cell is quoted"
        );
        var rows = Csv.Parse(text, '\t');
        int user = Array.IndexOf(rows[0], "Username");
        int grade = Array.FindIndex(rows[0], h => Regex.IsMatch(h, $@"\|{column}\z", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var grades = new Dictionary<string, string>();
        foreach (string[] row in rows.Skip(1))
        {
            Assert.That(row, Has.Length.EqualTo(rows[0].Length));
            Assert.That(
                decimal.TryParse(row[grade], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
                "a number of points"
            );
            grades[row[user]] = row[grade];
        }
        return grades;
    }
}
