using CsvHelper;
using GradCheck.Tests.Platforms;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>The table, read again by CsvHelper and by a reader of our own.</summary>
public sealed class CsvTableTests
{
    private static readonly string Text = SmallClass.Text("csv", SmallClass.All);

    [Test]
    public void Reads_the_same_by_two_readers() => Assert.That(Rows(Text), Is.EqualTo(Csv.Parse(Text)));

    [Test]
    public void Has_a_row_for_each_gradient_and_for_each_submission_without()
    {
        var rows = Rows(Text);

        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(r => r.Length), Is.All.EqualTo(16));
            Assert.That(rows, Has.Count.EqualTo(1 + 8 + 2));
            Assert.That(
                rows.Single(r => r[0] == "wrong" && r[7] == "W2Grad")[8..15],
                Is.EqualTo(new[] { "wrong-value", "false", "0", "1", "TwoLayerNet.cs", "12", "missing-sum" })
            );
        });
    }

    [Test]
    public void Gives_each_submission_the_points_of_its_record() =>
        Assert.That(
            Rows(Text).Skip(1).GroupBy(r => r[0]).Select(g => (Said: g.First()[4], Points: $"{g.Sum(r => r[10] is "1" ? 1 : 0)}")),
            Is.EqualTo(SmallClass.All.Select(s => (Said: $"{s.Score}", Points: $"{s.Score}")))
        );

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    public void Is_no_formula_to_a_spreadsheet(string id)
    {
        string text = SmallClass.Text("csv", SmallClass.Named(id, SmallClass.Right));

        Assert.That(Rows(text)[1][0], Is.EqualTo("'" + id));
    }

    [Test]
    public void Has_no_cell_that_begins_like_a_formula() =>
        Assert.That(Rows(Text).SelectMany(r => r).Where(c => c is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]), Is.Empty);

    private static List<string[]> Rows(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        return rows;
    }
}
