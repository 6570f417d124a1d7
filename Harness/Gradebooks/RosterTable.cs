using System.Collections.Immutable;
using CsvHelper;

namespace GradCheck.Gradebooks;

/// <summary>The cells of a roster. CsvHelper reads them in place, so that where each stands is known and all others can be kept byte for byte.</summary>
internal sealed class RosterTable
{
    /// <summary>All rows, the header first. Empty lines are none.</summary>
    public ImmutableArray<RosterRow> Rows { get; }

    public char Separator { get; }

    public RosterRow Header => Rows[0];

    private RosterTable(ImmutableArray<RosterRow> rows, char separator)
    {
        Rows = rows;
        Separator = separator;
    }

    /// <exception cref="GradebookException">It is no table.</exception>
    public static RosterTable Parse(byte[] utf8, string file)
    {
        var rows = ImmutableArray.CreateBuilder<RosterRow>();
        using var reader = CsvReader.Create(utf8, Options(file));
        while (reader.Read())
            rows.Add(new RosterRow((int)reader.LineNumber, Cells(reader)));
        return rows.Count > 0
            ? new RosterTable(rows.ToImmutable(), reader.Separator)
            : throw new GradebookException($"{file} is empty: give the platform's own export.");
    }

    private static CsvReaderOptions Options(string file) =>
        new()
        {
            HasHeader = false,
            TrackLineNumbers = true,
            // A quote within a name is text, and where its cell ends is clear. These are not.
            OnMalformedRecord = record =>
            {
                if (record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote)
                    throw new GradebookException(
                        $"{file}, line {record.LineNumber}: a quote is not closed where its cell ends. Export it again."
                    );
            },
        };

    private static ImmutableArray<Cell> Cells(CsvReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(reader.FieldCount);
        int at = (int)reader.ByteOffset;
        for (int i = 0; i < reader.FieldCount; i++)
        {
            var raw = reader.GetRawSpan(i);
            cells.Add(new Cell(reader.GetString(i), at, raw.Length, raw.StartsWith("\""u8)));
            at += raw.Length + 1;
        }
        return cells.MoveToImmutable();
    }
}
