using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Reports.Formats;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Reports;

/// <summary>A class as records hold it, with one submission of each fate, and student text that means harm wherever it is printed.</summary>
internal static class SmallClass
{
    /// <summary>Markup, commands, formulas, escape sequences, marks that turn the direction of writing.</summary>
    public const string Hostile =
        "=cmd|'/C calc'!A0 <script>alert(1)</script> ]]> | `x` **b** [a](javascript:x) ![i](http://e.vil/x.png) www.evil.example @teacher #1 "
        + "a,b:c\r\n::stop-commands::x ##[error]y %0A::error::z \u001b[31m \u202e \uffff \0 \"onmouseover=1";

    public static RunFacts Run { get; } =
        new("1.0.0", 7, "bubblewrap", new DateTimeOffset(2026, 11, 24, 8, 30, 0, TimeSpan.FromHours(1)), 1234);

    public static SubmissionResult Right { get; } = Graded("right", Passed("O2Grad"), Passed("W2Grad"));

    public static SubmissionResult Wrong { get; } =
        Graded("wrong", Passed("O2Grad"), Failed("W2Grad") with { Location = new LocationResult("TwoLayerNet.cs", 12) });

    public static SubmissionResult Throws { get; } =
        Graded(
            "throws",
            Failed("O2Grad") with
            {
                Outcome = Outcome.Threw,
                Message = $"O2Grad threw System.Exception: {Hostile}",
                Location = new LocationResult($"{Hostile}.cs", 3),
                Diagnosis = null,
                Counterexample = null,
            },
            Passed("W2Grad") with
            {
                Passed = null,
                Outcome = Outcome.Inconclusive,
                Points = 0,
                Message = "Our reference is not good enough here.",
            }
        ) with
        {
            Output = $"printed {Hostile}",
        };

    public static SubmissionResult Rejected { get; } =
        Graded("rejected") with
        {
            Status = SubmissionStatus.Rejected,
            Diagnostics =
            [
                new DiagnosticResult("Mine.cs", 4, 9, "CS1002", "; expected"),
                new DiagnosticResult("Mine.cs", 0, 0, "GC1", Hostile),
            ],
        };

    public static SubmissionResult Ungradable { get; } =
        Graded("ungradable") with
        {
            Status = SubmissionStatus.Ungradable,
            Diagnostics = [new DiagnosticResult("", 0, 0, "IOException", "The disk is full.")],
        };

    public static SubmissionResult HostileName { get; } = Named(Hostile, Graded("", Passed("O2Grad"), Passed("W2Grad"))) with { Score = 2 };

    public static ImmutableArray<SubmissionResult> All { get; } = [HostileName, Rejected, Right, Throws, Ungradable, Wrong];

    public static ReportInput Input(params IEnumerable<SubmissionResult> submissions)
    {
        var all = submissions.ToImmutableArray();
        var gradients = all.SelectMany(s => s.Gradients).GroupBy(g => (g.Exercise, g.Name)).Select(Summary);
        var summary = new ClassSummary(
            all.Length,
            all.Count(s => s.Status == SubmissionStatus.Graded),
            all.Count(s => s.Status == SubmissionStatus.Rejected),
            all.Count(s => s.Status == SubmissionStatus.Ungradable),
            0,
            all.Count(s => s.IsPerfect),
            all.Average(s => s.Score),
            [.. gradients]
        );
        return new ReportInput(new ClassResult(1, Run, summary, [.. all.Select(Row)]), all);
    }

    /// <summary>The text of a format that is one file.</summary>
    public static string Text(string format, params IEnumerable<SubmissionResult> submissions) => Files(format, submissions).Single().Text;

    public static IEnumerable<(string? Path, string Text)> Files(string format, params IEnumerable<SubmissionResult> submissions)
    {
        foreach (var file in AllFormats.All.Single(f => f.Name == format).Files(Input(submissions)))
        {
            using var text = new StringWriter { NewLine = "\r\n" };
            file.Write(text);
            yield return (file.Path, text.ToString());
        }
    }

    public static SubmissionResult Named(string id, SubmissionResult result) =>
        result with
        {
            Submission = result.Submission with { Id = id },
        };

    public static SubmissionResult Graded(string id, params ImmutableArray<GradientResult> gradients) =>
        new()
        {
            Key = new string('a', 64),
            Submission = new SubmissionFacts(id, ["TwoLayerNet.cs"], new string('b', 64)),
            Run = Run,
            Status = SubmissionStatus.Graded,
            Score = gradients.Sum(g => g.Points),
            MaxScore = gradients.Sum(g => g.MaxPoints),
            Gradients = gradients,
        };

    public static GradientResult Passed(string name) =>
        new()
        {
            Exercise = "TwoLayerNet",
            Name = name,
            Of = name[..^4],
            Passed = true,
            Outcome = Outcome.Pass,
            Points = 1,
            MaxPoints = 1,
            Tolerance = new ToleranceResult(1e-6, 1e-9),
        };

    public static GradientResult Failed(string name) =>
        Passed(name) with
        {
            Passed = false,
            Outcome = Outcome.WrongValue,
            Points = 0,
            Message = $"{name} at N=2: entry [0,0] is 1, finite differences say 3.",
            Diagnosis = new DiagnosisResult("missing-sum", "It is not summed over N.", "In how many places is it used?"),
            Counterexample = new Counterexample(
                "N",
                0,
                new Dictionary<string, int> { ["N"] = 2 },
                new Dictionary<string, Tensor> { ["a2Grad"] = Matrices.Of([1], [2]) },
                Matrices.Of([1]),
                Matrices.Of([3]),
                null,
                null
            ),
        };

    private static GradientSummary Summary(IGrouping<(string Exercise, string Name), GradientResult> gradient) =>
        new(
            gradient.Key.Exercise,
            gradient.Key.Name,
            gradient.Count(g => g.Passed == true),
            gradient.Count(g => g.Passed == false),
            gradient.Count(g => g.Passed is null),
            gradient.GroupBy(g => g.Outcome.Code()).OrderBy(o => o.Key, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.Count())
        );

    private static SubmissionRow Row(SubmissionResult result) =>
        new(
            result.Submission.Id,
            $"submissions/{(result == HostileName ? "hostile" : result.Submission.Id)}.json",
            result.Submission.Sha256,
            result.Status,
            result.Score,
            result.MaxScore,
            result.Gradients.Count(g => g.Passed == true),
            result.Gradients.Length
        );
}
