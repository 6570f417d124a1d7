using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Reports.Web;

/// <summary>Records to render, the same on every machine and every day.</summary>
internal static class PageRecords
{
    public static readonly RunFacts Run = new("1.0.0", 7, "bubblewrap", new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero), 1234);

    private static readonly string[] Network = ["O2Grad", "A2Grad", "B2Grad", "W2Grad", "O1Grad", "A1Grad", "B1Grad", "W1Grad", "XGrad"];
    private static readonly string[] Rungs = ["scalar", "N", "D", "H", "matrix", "square", "large"];

    private const string Source = """
        using GradCheck.Fixtures;
        using MathNet.Numerics.LinearAlgebra;

        public class Mine : ITwoLayerNet
        {
            public Matrix<double> B2Grad(Matrix<double> a2Grad) => a2Grad;

            public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) =>
                o1.TransposeThisAndMultiply(a2Grad) * 2;
        }

        """;

    /// <summary>The class of these submissions, with a summary that follows from them.</summary>
    public static ClassResult Class(params IReadOnlyList<SubmissionResult> submissions)
    {
        var rows = submissions.Select(Row).ToImmutableArray();
        var gradients = submissions
            .SelectMany(s => s.Gradients)
            .GroupBy(g => (g.Exercise, g.Name))
            .Select(g => new GradientSummary(
                g.Key.Exercise,
                g.Key.Name,
                g.Count(x => x.Passed == true),
                g.Count(x => x.Passed == false),
                g.Count(x => x.Passed is null),
                new SortedDictionary<string, int>(
                    g.GroupBy(x => x.Outcome.Code()).ToDictionary(o => o.Key, o => o.Count()),
                    StringComparer.Ordinal
                )
            ));
        return new ClassResult(
            1,
            Run,
            new ClassSummary(
                rows.Length,
                rows.Count(r => r.Status == SubmissionStatus.Graded),
                rows.Count(r => r.Status == SubmissionStatus.Rejected),
                rows.Count(r => r.Status == SubmissionStatus.Ungradable),
                0,
                submissions.Count(s => s.IsPerfect),
                rows.IsEmpty ? 0 : rows.Average(r => r.Score),
                [.. gradients]
            ),
            rows
        );
    }

    public static SubmissionRow Row(SubmissionResult s) =>
        new(
            s.Submission.Id,
            RecordFile.Of(s.Submission.Id),
            s.Submission.Sha256,
            s.Status,
            s.Score,
            s.MaxScore,
            s.Gradients.Count(g => g.Passed == true),
            s.Gradients.Length
        )
        {
            Student = s.Submission.Student,
            SameAs = s.Submission.SameAs,
        };

    /// <summary>A graded submission of the network: what is not among <paramref name="wrong"/> is right.</summary>
    public static SubmissionResult Graded(string id, params GradientResult[] wrong)
    {
        var gradients = Network.Select(n => wrong.FirstOrDefault(w => w.Name == n) ?? Right(n)).ToImmutableArray();
        return new SubmissionResult
        {
            Key = new string('0', 64),
            Submission = new SubmissionFacts(id, ["TwoLayerNet.cs"], new string('a', 64))
            {
                Sources = [new SourceResult("TwoLayerNet.cs", Source)],
            },
            Run = Run,
            Status = SubmissionStatus.Graded,
            Score = gradients.Count(g => g.Passed == true),
            MaxScore = gradients.Length,
            Gradients = gradients,
        };
    }

    public static SubmissionResult Rejected(string id, string message = "; expected") =>
        Graded(
            id,
            [.. Network.Select(n => Wrong(n, Outcome.Rejected) with { Message = message, Rungs = [], Tolerance = null, Location = null })]
        ) with
        {
            Status = SubmissionStatus.Rejected,
            Diagnostics = [new DiagnosticResult("TwoLayerNet.cs", 6, 60, "CS1002", message)],
        };

    public static GradientResult Right(string name) =>
        Bare(name) with
        {
            Passed = true,
            Outcome = Outcome.Pass,
            Points = 1,
            RequiredTolerance = 0,
            Rungs = [.. Rungs.Select((r, i) => Rung(r, i, Outcome.Pass))],
        };

    /// <summary>Right at the rungs where N is 1.</summary>
    public static GradientResult Wrong(string name, Outcome outcome) =>
        Bare(name) with
        {
            Passed = outcome.Passed(),
            Outcome = outcome,
            Message = $"{name} at N=2, D=1, H=1: entry [1,0] is -4, finite differences say -2.",
            Location = new LocationResult("TwoLayerNet.cs", 6),
            Rungs = [.. Rungs.Select((r, i) => Rung(r, i, i is 1 or > 3 ? outcome : Outcome.Pass))],
        };

    /// <summary>Twice what it should be, in all entries but one: with everything that a wrong value has.</summary>
    public static GradientResult WrongValue(string name) =>
        Wrong(name, Outcome.WrongValue) with
        {
            Worst = new WorstEntry(1, 0, [1, 0], -4, -2, 1e-13, 2, 0.5),
            Counterexample = new Counterexample(
                "N",
                0,
                new Dictionary<string, int>
                {
                    ["N"] = 2,
                    ["D"] = 1,
                    ["H"] = 1,
                },
                new Dictionary<string, Tensor> { ["o2"] = Matrices.Of([0.5], [0.25]), ["y"] = Matrices.Of([1], [1]) },
                Matrices.Of([-1], [-4]),
                Matrices.Of([-1.0000000000000404], [-2.0000000000000813]),
                Tensors: null,
                Upstreams: null,
                $"gradcheck replay results/submissions/s.json --gradient {name}"
            ),
            Diagnosis = new DiagnosisResult(
                "missing-batch-mean",
                $"{name} is N times what it should be.",
                "What becomes of an average when it is differentiated?"
            ),
        };

    private static GradientResult Bare(string name) =>
        new()
        {
            Exercise = "TwoLayerNet",
            Name = name,
            Of = name[..^4],
            Passed = null,
            Outcome = Outcome.NotRun,
            Points = 0,
            MaxPoints = 1,
            Class = "Mine",
            Tolerance = new ToleranceResult(1e-6, 1e-9),
        };

    private static RungResult Rung(string name, int index, Outcome outcome) =>
        new(
            name,
            new Dictionary<string, int>
            {
                ["N"] = index is 1 or > 3 ? 4 : 1,
                ["D"] = index is 2 or > 3 ? 2 : 1,
                ["H"] = index is 3 or > 3 ? 3 : 1,
            },
            3,
            outcome.Passed(),
            outcome,
            name == "large" ? "directions" : "entries",
            outcome switch
            {
                Outcome.Pass => index == 0 ? 0 : 2e-15 * index,
                Outcome.WrongValue => index,
                _ => null,
            },
            outcome switch
            {
                Outcome.Pass => index == 0 ? 0 : 1e-15 * index,
                Outcome.WrongValue => 0.5,
                _ => null,
            },
            outcome is Outcome.Pass or Outcome.WrongValue ? 3e-12 : null
        );
}
