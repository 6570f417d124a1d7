using System.Text;
using CsCheck;
using GradCheck.Gradebooks;
using GradCheck.Tests.Platforms;
using NUnit.Framework;

namespace GradCheck.Tests.Gradebooks;

/// <summary>A splice changes exactly the cells that are meant, whatever the table is written like.</summary>
public sealed class SpliceTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "Zoë",
        "山",
        "1,5",
        ";",
        ",",
        "\t",
        " ",
        "\"",
        "\"\"",
        "'",
        "\n",
        "\r\n",
        "=1+1",
        "-",
        "😀",
        "",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 4].Select(string.Concat);

    private static readonly Gen<Written> Tables =
        from separator in Gen.OneOf(Gen.Const(','), Gen.Const(';'), Gen.Const('\t'))
        from newline in Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"))
        from columns in Gen.Int[2, 5]
        from rows in Gen.Select(Text, Gen.Bool).Array[columns].Array[1, 6]
        from ends in Gen.Bool
        select new Written(separator, newline, rows, ends);

    private static readonly Gen<Encoding> Encodings = Gen.OneOf(
        Gen.Const<Encoding>(new UTF8Encoding(false)),
        Gen.Const<Encoding>(new UTF8Encoding(true)),
        Gen.Const<Encoding>(new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
        Gen.Const<Encoding>(new UnicodeEncoding(bigEndian: true, byteOrderMark: true))
    );

    private sealed record Written(char Separator, string NewLine, (string Text, bool IsQuoted)[][] Rows, bool EndsWithNewLine)
    {
        // The header, of plain words, tells the separator.
        public string Header => string.Join(Separator, Rows[0].Select((_, i) => $"head{i}"));

        public string[] Lines =>
            [
                Header,
                .. Rows.Select(r =>
                    string.Join(
                        Separator,
                        r.Select(c =>
                            c.IsQuoted || Needs(c.Text) ? $"\"{c.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c.Text
                        )
                    )
                ),
            ];

        public string Whole => string.Join(NewLine, Lines) + (EndsWithNewLine ? NewLine : "");

        private bool Needs(string text) => text.Length == 0 || text.AsSpan().IndexOfAny([Separator, '"', '\r', '\n']) >= 0;
    }

    [Test]
    public void Changes_exactly_the_cells_that_are_meant() =>
        Gen.Select(Tables, Encodings, Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], Text).Array[1, 4]).Sample(AssertIsExact, iter: 20_000);

    [Test]
    public void Comes_back_byte_for_byte_where_nothing_is_changed() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(
                bytes =>
                {
                    var text = RosterText.Decode(bytes);
                    if (!text.Encode(Splice.Into(text.Utf8, ',', [])).AsSpan().SequenceEqual(bytes))
                        throw new InvalidOperationException("bytes were lost");
                },
                iter: 20_000
            );

    [TestCase("9", "9")]
    [TestCase("=1+1", "'=1+1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("-1", "'-1")]
    [TestCase("+1", "'+1")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("a=1", "a=1")]
    public void Keeps_a_spreadsheet_from_running_what_is_written(string value, string written) =>
        Assert.That(
            Encoding.UTF8.GetString(Splice.Into("x,y"u8.ToArray(), ',', [(new Cell("y", 2, 1, IsQuoted: false), value)])),
            Is.EqualTo($"x,{written}")
        );

    private static void AssertIsExact(Written table, Encoding encoding, (int Row, int Column, string Value)[] changes)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(table.Whole)];
        var text = RosterText.Decode(bytes);
        var parsed = RosterTable.Parse(text.Utf8, "roster.csv");
        var edits = changes
            .Select(c => (Row: 1 + c.Row % (parsed.Rows.Length - 1), Column: c.Column % table.Rows[0].Length, c.Value))
            .DistinctBy(c => (c.Row, c.Column))
            .ToList();

        byte[] spliced = text.Encode(
            Splice.Into(text.Utf8, parsed.Separator, edits.Select(e => (parsed.Rows[e.Row].Cells[e.Column], e.Value)))
        );

        var expected = Csv.Parse(table.Whole, table.Separator);
        foreach (var (row, column, value) in edits)
            expected[row][column] = Formula.Neutralised(value);
        string result = encoding.GetString(spliced.AsSpan(encoding.GetPreamble().Length));
        if (!Csv.Parse(result, table.Separator).SequenceEqual(expected, RowComparer))
            throw new InvalidOperationException($"other cells: {result}");
        AssertRestIsKept(text, parsed, edits, spliced);
    }

    // What is left when the changed cells are cut out of both, byte for byte.
    private static void AssertRestIsKept(
        RosterText text,
        RosterTable parsed,
        List<(int Row, int Column, string Value)> edits,
        byte[] spliced
    )
    {
        var after = RosterText.Decode(spliced);
        var again = RosterTable.Parse(after.Utf8, "roster.csv");
        byte[] before = Without(text.Utf8, edits.Select(e => parsed.Rows[e.Row].Cells[e.Column]));
        if (!Without(after.Utf8, edits.Select(e => again.Rows[e.Row].Cells[e.Column])).AsSpan().SequenceEqual(before))
            throw new InvalidOperationException("a byte outside the cells was changed");
    }

    private static byte[] Without(byte[] utf8, IEnumerable<Cell> cells)
    {
        var rest = new MemoryStream();
        int at = 0;
        foreach (var cell in cells.OrderBy(c => c.Start))
        {
            rest.Write(utf8.AsSpan(at, cell.Start - at));
            at = cell.Start + cell.Length;
        }
        rest.Write(utf8.AsSpan(at));
        return rest.ToArray();
    }

    private static readonly EqualityComparer<string[]> RowComparer = EqualityComparer<string[]>.Create((a, b) => a!.SequenceEqual(b!));
}
