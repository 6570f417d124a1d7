namespace GradCheck.Reports.Formats;

/// <summary>A gradient as the reports of test runners know it.</summary>
/// <param name="Class">Whose it is, and of which exercise: <c>s04.TwoLayerNet</c>.</param>
/// <param name="Outcome">The code of the outcome, or of the submission's status.</param>
/// <param name="Message">A sentence on one line; empty where it passed.</param>
/// <param name="Details">The lines that a reader unfolds.</param>
internal sealed record TestCase(string Class, string Name, TestState State, string Outcome, string Message, string Details);
