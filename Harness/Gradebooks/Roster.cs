using System.Collections.Immutable;

namespace GradCheck.Gradebooks;

/// <summary>A platform's export of the students of a class, read and found fit to be filled.</summary>
internal sealed record Roster(string File, RosterText Text, RosterTable Table, IRosterFormat Format, RosterShape Shape, GradeColumn Column)
{
    private const long Longest = 64 << 20;

    private static readonly ImmutableArray<IRosterFormat> Formats =
    [
        new CanvasGradebook(),
        new BrightspaceGrades(),
        new BlackboardGradeCenter(),
        new MoodleWorksheet(),
        new PlainRoster(),
    ];

    /// <param name="gradeColumn">The column for the grades; null where there is only one that it can be.</param>
    /// <exception cref="GradebookException">It cannot be filled.</exception>
    public static Roster Read(string path, string? gradeColumn)
    {
        string file = Path.GetFileName(path);
        byte[] bytes = Bytes(path);
        if (IsWorkbook(bytes))
            throw new GradebookException($"{file} is a workbook, not a table of text: save it as CSV, or give the platform's own export.");
        var text = RosterText.Decode(bytes);
        var table = RosterTable.Parse(text.Utf8, file);
        var format = Formats.First(f => f.Fits(table));
        var shape = format.Read(table, file);
        if (shape.Students.IsEmpty)
            throw new GradebookException($"{file} holds no students: give the platform's own export.");
        return new Roster(file, text, table, format, shape, Choose(shape, gradeColumn, file));
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                throw new GradebookException($"There is no roster {path}.");
            return file.Length <= Longest
                ? System.IO.File.ReadAllBytes(path)
                : throw new GradebookException($"{path} is larger than {Longest >> 20} MiB, so it is no roster.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GradebookException($"The roster {path} cannot be read: {e.Message}");
        }
    }

    // Excel's .xlsx is a zip archive, its .xls an OLE file.
    private static bool IsWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x3\x4"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static GradeColumn Choose(RosterShape shape, string? name, string file)
    {
        string choices = RosterColumns.Listed(shape.GradeColumns.Select(c => $"'{c.Header}'"));
        if (shape.GradeColumns.IsEmpty)
            throw new GradebookException($"{file} has no column for grades: add the assignment on the platform, and export it again.");
        var called = name is null ? shape.GradeColumns : [.. shape.GradeColumns.Where(c => c.IsCalled(name))];
        return called switch
        {
            [var only] => only,
            [] => throw new GradebookException($"{file} has no column '{name}' for grades. There are {choices}."),
            _ when name is null => throw new GradebookException(
                $"{file} has several columns for grades; choose one with --grade-column: {choices}."
            ),
            _ => throw new GradebookException($"{file} has several columns '{name}'; give --grade-column all of the header: {choices}."),
        };
    }
}
