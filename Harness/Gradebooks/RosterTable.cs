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

/// <summary>A row of a roster.</summary>
/// <param name="Line">In the file, from 1.</param>
internal sealed record RosterRow(int Line, ImmutableArray<Cell> Cells)
{
    /// <summary>What stands in a column; nothing where the row is too short, or there is no such column.</summary>
    public string this[int? column] => column is { } i && i < Cells.Length ? Cells[i].Value : "";

    /// <summary>The column of a header, without regard to case; null where there is none.</summary>
    public int? ColumnOf(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            for (int i = 0; i < Cells.Length; i++)
                if (Cells[i].Value.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                    return i;
        return null;
    }
}

/// <summary>What the columns and rows of a roster mean.</summary>
/// <param name="Students">The rows that are about a student.</param>
/// <param name="GradeColumns">Those that grades may be written to.</param>
/// <param name="Own">The column of the platform's own id, which its downloads name submissions by.</param>
/// <param name="Others">Other columns that tell a student from all others, the best first.</param>
internal sealed record RosterShape(
    ImmutableArray<RosterRow> Students,
    ImmutableArray<GradeColumn> GradeColumns,
    KeyColumn Own,
    ImmutableArray<KeyColumn> Others
)
{
    /// <summary>Whether <see cref="Own"/> is a number that only this platform knows: any other that is the same is the same by chance.</summary>
    public bool IsOwnInternal { get; init; }

    /// <summary>The column of a team's name, where teams hand in.</summary>
    public KeyColumn? Team { get; init; }

    /// <summary>What a row's student is called.</summary>
    public required Func<RosterRow, string> NameOf { get; init; }

    /// <summary>The column for what is said to the student.</summary>
    public int? Feedback { get; init; }

    /// <summary>Cells that a grade must not replace, and what they mean: <c>EX</c>, excused.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>A cell of a roster, and where it stands.</summary>
/// <param name="Start">In bytes of UTF-8.</param>
/// <param name="Length">In bytes of UTF-8, quotes included.</param>
internal sealed record Cell(string Value, int Start, int Length, bool IsQuoted);

/// <summary>A roster that cannot be filled: a mistake of whoever named it, in one sentence.</summary>
internal sealed class GradebookException(string message) : Exception(message);
