using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>How a class did.</summary>
/// <param name="Perfect">Submissions in which every gradient passed.</param>
/// <param name="NotRun">Submissions that the run did not get to.</param>
internal sealed record ClassSummary(
    int Submissions,
    int Graded,
    int Rejected,
    int Ungradable,
    int NotRun,
    int Perfect,
    double MeanScore,
    ImmutableArray<GradientSummary> Gradients
);
