namespace GradCheck.Grading.Results;

/// <summary>One submission in the class's record.</summary>
/// <param name="File">Its own record, relative to the results folder.</param>
/// <param name="Passed">Gradients that passed.</param>
/// <param name="Gradients">Gradients that were asked for.</param>
internal sealed record SubmissionRow(
    string Id,
    string File,
    string Sha256,
    string Status,
    double Score,
    double MaxScore,
    int Passed,
    int Gradients
)
{
    public StudentResult? Student { get; init; }

    public string? SameAs { get; init; }
}
