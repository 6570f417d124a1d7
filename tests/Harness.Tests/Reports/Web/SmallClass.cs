using System.Collections.Immutable;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Reports.Web;

/// <summary>One submission of each kind of page.</summary>
internal static class SmallClass
{
    public static SubmissionResult Right { get; } = PageRecords.Graded("amina");

    public static SubmissionResult WrongValue { get; } =
        Handed(PageRecords.Graded("boris", PageRecords.WrongValue("B2Grad"), PageRecords.Wrong("XGrad", Outcome.TimedOut))) with
        {
            Output = "debug: 0.25\n",
        };

    public static SubmissionResult WrongShape { get; } =
        PageRecords.Graded(
            "chloé and dàvid",
            Shape(PageRecords.WrongValue("W2Grad")),
            PageRecords.Wrong("A1Grad", Outcome.Threw) with
            {
                Error = new ErrorResult(
                    "System.IndexOutOfRangeException",
                    "Index was outside the bounds of the array.",
                    ["TwoLayerNet.cs:9"]
                ),
            },
            PageRecords.Wrong("O1Grad", Outcome.Inconclusive),
            PageRecords.Right("O2Grad") with
            {
                Notes = [new NoteResult("imprecise", "O2Grad is right, but off by more than rounding explains.")],
            }
        );

    public static SubmissionResult Rejected { get; } = PageRecords.Rejected("emil");

    public static SubmissionResult Ungradable { get; } =
        PageRecords.Graded("fatou") with
        {
            Status = SubmissionStatus.Ungradable,
            Score = 0,
            MaxScore = 0,
            Gradients = [],
            Diagnostics = [new DiagnosticResult("", 0, 0, "ungradable", "The compiler process could not be started.")],
        };

    public static ImmutableArray<SubmissionResult> All { get; } = [Right, WrongValue, WrongShape, Rejected, Ungradable];

    // Its name comes from a platform, and its source is another student's.
    private static SubmissionResult Handed(SubmissionResult result) =>
        result with
        {
            Submission = result.Submission with
            {
                Student = new StudentResult("4711", "Boris Ødegård", Email: null, Members: null),
                Late = true,
                Attempts = 2,
                SameAs = "emil",
            },
        };

    private static GradientResult Shape(GradientResult wrong) =>
        wrong with
        {
            Outcome = Outcome.WrongShape,
            Worst = null,
            Counterexample = wrong.Counterexample! with { Analytic = Matrices.Of([-2]) },
            Diagnosis = new DiagnosisResult("unknown", "No usual mistake explains the numbers.", ""),
        };
}
