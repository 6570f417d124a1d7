namespace GradCheck.Reports.Formats;

/// <summary>A form in which results can be had: files that follow from the records, and from nothing else.</summary>
/// <param name="Name">What is typed: <c>--format junit</c>.</param>
/// <param name="About">What it is for, in a few words.</param>
/// <param name="Files">The files, one after the other; none of them is read or written before it is its turn.</param>
internal sealed record Format(string Name, string About, Func<ReportInput, IEnumerable<ReportFile>> Files)
{
    /// <summary>A folder under the results that this format has for itself: what an earlier run left in it is removed.</summary>
    public string? Folder { get; init; }

    /// <summary>Of many files, the one to open.</summary>
    public string? Start { get; init; }

    /// <summary>A format that is one file.</summary>
    public static Format OneFile(string name, string file, string about, Action<ReportInput, TextWriter> write) =>
        new(name, about, input => [new ReportFile(file, text => write(input, text))]);
}
