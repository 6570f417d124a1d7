using System.Globalization;
using System.Text;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>Reads grades by the rules of D2L's help, "Importing grades".</summary>
internal static class BrightspaceImport
{
    /// <summary>The grades of an item, by OrgDefinedId.</summary>
    public static Dictionary<string, string> Read(byte[] file, string item)
    {
        var rows = Csv.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file));
        string[] header = rows[0];
        Assert.That(header[0], Is.EqualTo("OrgDefinedId"), "a key field comes first");
        Assert.That(header[^1], Is.EqualTo("End-of-Line Indicator"));
        int column = Array.FindIndex(header, h => h.StartsWith($"{item} Points Grade", StringComparison.Ordinal));
        string most = header[column].Split("MaxPoints:")[1].Split(' ', '>')[0];
        var grades = new Dictionary<string, string>();
        foreach (string[] row in rows.Skip(1))
        {
            Assert.That(row, Has.Length.EqualTo(header.Length));
            Assert.That(row[^1], Is.EqualTo("#"), "each line ends with the indicator");
            if (row[column].Length == 0)
                continue;
            Assert.That(
                decimal.Parse(row[column], CultureInfo.InvariantCulture),
                Is.InRange(0m, decimal.Parse(most, CultureInfo.InvariantCulture)),
                "more is cut to the item's maximum"
            );
            grades[row[0].TrimStart('#')] = row[column];
        }
        return grades;
    }
}
