using GradCheck.Grading.Results;
using GradCheck.Submissions;

namespace GradCheck.Commands.Progress;

/// <summary>What a run tells while it goes on.</summary>
/// <param name="Started">A submission's turn has come; several threads may say so at once.</param>
/// <param name="Graded">Its record is written; one thread at a time says so.</param>
internal sealed record RunEvents(Action<Submission> Started, Action<SubmissionResult> Graded);
