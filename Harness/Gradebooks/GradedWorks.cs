using GradCheck.Grading.Results;

namespace GradCheck.Gradebooks;

/// <summary>Gathers from a run's records what a gradebook needs of them.</summary>
internal sealed class GradedWorks
{
    private readonly List<GradedWork> works = [];

    public IReadOnlyList<GradedWork> All => works;

    public void Add(SubmissionResult result) => works.Add(GradedWork.Of(result));
}
