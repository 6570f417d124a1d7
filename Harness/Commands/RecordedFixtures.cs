using System.Collections.Immutable;
using GradCheck.Commands.Options;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Commands;

/// <summary>Holds the files of an instructor's exercises that are given against those that a record was made with.</summary>
internal static class RecordedFixtures
{
    /// <summary>What to say where a file is not as it was; null where all are.</summary>
    /// <param name="path">Of the record.</param>
    /// <exception cref="UsageException">A file is not given at all.</exception>
    public static string? Warning(RunFacts run, ImmutableArray<FixturesResult> given, string path)
    {
        var changed = (run.Fixtures ?? []).Except(given).ToList();
        if (changed.Find(f => !given.Any(g => g.Name == f.Name)) is { } absent)
            throw new UsageException(
                $"{path} was graded with the exercises of {PlainText.Line(absent.Name)}: name that file with --fixtures."
            );
        return changed.Count == 0
            ? null
            : $"{string.Join(", ", changed.Select(f => PlainText.Line(f.Name)))} is not as it was when {path} was graded, so the answer may be another.";
    }
}
