using GradCheck.Records;

namespace GradCheck.Reports;

/// <summary>What reports are made of.</summary>
/// <param name="Submissions">
/// The record of each, in the order of the class. It may be read from disk as it is enumerated, and enumerated more than once: never hold all of
/// it.
/// </param>
internal sealed record ReportInput(ClassResult Class, IEnumerable<SubmissionResult> Submissions)
{
    /// <summary>Where a file of a submission (its id, the file's name in it) lies for whoever reads the report; null where nobody knows.</summary>
    public Func<string, string, string?> Locate { get; init; } = (_, _) => null;
}

/// <summary>One file of a report.</summary>
/// <param name="Path">Where it belongs, relative to the results folder, with <c>/</c>; null for standard output.</param>
/// <param name="Write">Writes its text, a submission at a time.</param>
internal sealed record ReportFile(string? Path, Action<TextWriter> Write);

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

    /// <summary>Whether it goes to standard output, and no file is written.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Whether it has every id as the record has it, and not written out for people where two look alike.</summary>
    public bool IsForPrograms { get; init; }

    /// <summary>A format that is one file.</summary>
    public static Format OneFile(string name, string file, string about, Action<ReportInput, TextWriter> write) =>
        new(name, about, input => [new ReportFile(file, text => write(input, text))]);
}
