using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Judging;

namespace GradCheck.Records;

/// <summary>What a record says that cannot be true, whoever wrote it: every report would go wrong on it.</summary>
internal static class Plausibility
{
    // Points are added up in binary.
    private const double Rounding = 1e-9;

    private static readonly Lazy<Dictionary<string, HashSet<string>>> BuiltIn = new(() =>
        ExerciseReader
            .ReadAll(typeof(ExerciseAttribute).Assembly)
            .ToDictionary(e => e.Name, e => e.Gradients.Select(g => g.Name).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal)
    );

    /// <summary>As half a sentence; null where there is nothing.</summary>
    public static string? Obstacle(SubmissionResult record) =>
        Twice(record.Gradients.Select(g => $"{g.Exercise}.{g.Name}"))
        ?? record.Gradients.Select(Obstacle).FirstOrDefault(o => o is not null)
        ?? Sum("score", record.Score, record.Gradients.Select(g => g.Points))
        ?? Sum("maxScore", record.MaxScore, record.Gradients.Select(g => g.MaxPoints));

    /// <inheritdoc cref="Obstacle(SubmissionResult)"/>
    public static string? Obstacle(ClassResult record)
    {
        if (Twice(record.Submissions.Select(r => r.Id)) is { } twins)
            return twins;
        if (record.Submissions.FirstOrDefault(r => r.File != RecordFile.Of(r.Id)) is { } strayed)
            return $"{strayed.File} is not where the record of {strayed.Id} lies";
        return record
                .Submissions.Select(r => Part(r.Id, r.Score, r.MaxScore) ?? Part(r.Id, r.Passed, r.Gradients))
                .FirstOrDefault(o => o is not null)
            ?? Summary(record);
    }

    // A run that was killed has a summary, and no rows yet.
    private static string? Summary(ClassResult record)
    {
        var (summary, rows) = (record.Summary, record.Submissions);
        int Count(SubmissionStatus status) => rows.Count(r => r.Status == status);
        var counts = (summary.Graded, summary.Rejected, summary.Ungradable, summary.NotRun);
        if (
            counts
            != (
                Count(SubmissionStatus.Graded),
                Count(SubmissionStatus.Rejected),
                Count(SubmissionStatus.Ungradable),
                summary.Submissions - rows.Length
            )
        )
            return "its summary does not count the submissions that it lists";
        return Math.Abs(summary.MeanScore - (rows.IsEmpty ? 0 : rows.Average(r => r.Score))) <= Rounding * Math.Max(1, summary.MeanScore)
            ? null
            : "the mean score is not that of the submissions that it lists";
    }

    private static string? Twice(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twins
            ? $"{twins.Key} is in it twice"
            : null;

    private static string? Obstacle(GradientResult gradient)
    {
        string name = $"{gradient.Exercise}.{gradient.Name}";
        if (BuiltIn.Value.TryGetValue(gradient.Exercise, out var gradients) && !gradients.Contains(gradient.Name))
            return $"{gradient.Exercise} has no gradient {gradient.Name}";
        return Verdict(name, gradient.Passed, gradient.Outcome)
            ?? gradient.Rungs.Select(r => Verdict($"{name} at {r.Rung}", r.Passed, r.Outcome)).FirstOrDefault(o => o is not null)
            ?? Part(name, gradient.Points, gradient.MaxPoints)
            ?? (gradient.Counterexample is { } shown ? Tensors(name, shown) : null);
    }

    private static string? Verdict(string what, bool? passed, Outcome outcome) =>
        passed == outcome.Passed() ? null : $"{what} cannot be {outcome.Code()} with passed = {Json(passed)}";

    private static string Json(bool? passed) => passed?.ToString().ToLowerInvariant() ?? "null";

    private static string? Part(string what, double earned, double most) =>
        double.IsFinite(most) && earned >= 0 && earned <= most + Rounding * Math.Max(1, most)
            ? null
            : FormattableString.Invariant($"{what} cannot have {earned} of {most}");

    private static string? Sum(string what, double total, IEnumerable<double> parts)
    {
        double sum = parts.Sum();
        return Math.Abs(total - sum) <= Rounding * Math.Max(1, sum)
            ? null
            : FormattableString.Invariant($"{what} is {total}, and the gradients add up to {sum}");
    }

    // What is ragged is no tensor for the reader either.
    private static string? Tensors(string name, Counterexample shown) =>
        new[] { shown.Inputs, shown.Tensors, shown.Upstreams }.SelectMany(m => m?.Values ?? []).Any(t => t is null)
            ? $"the counterexample of {name} holds something that is no tensor"
            : null;
}
