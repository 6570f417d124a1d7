using GradCheck.Grading;
using GradCheck.Grading.Results;
using GradCheck.Reports;
using Spectre.Console;

namespace GradCheck.Commands;

/// <summary>Shows how far a run is: a bar with counts and the time left on a terminal, a line for each submission elsewhere.</summary>
internal static class GradeProgress
{
    // Beyond this the lines are no table to read; the records have them.
    private const int MostLines = 50;

    public static ClassTally Run(IAnsiConsole console, int submissions, Func<Action<SubmissionResult>, ClassTally> grade)
    {
        if (!console.Profile.Capabilities.Interactive)
            return grade(Lines(console, submissions));
        var lines = new SortedDictionary<string, SubmissionResult>(StringComparer.Ordinal);
        var tally = Bar(console, submissions, grade, lines);
        if (submissions <= MostLines)
            console.Write(ClassReport.Submissions(lines.Values));
        return tally;
    }

    private static Action<SubmissionResult> Lines(IAnsiConsole console, int submissions)
    {
        int done = 0;
        return result => console.Profile.Out.Writer.WriteLine($"{++done}/{submissions}  {SubmissionLine.Of(result)}");
    }

    private static ClassTally Bar(
        IAnsiConsole console,
        int submissions,
        Func<Action<SubmissionResult>, ClassTally> grade,
        SortedDictionary<string, SubmissionResult> lines
    ) =>
        console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new CountColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("Grading", maxValue: submissions);
                return grade(result =>
                {
                    task.Increment(1);
                    if (lines.Count < MostLines)
                        lines[result.Submission.Id] = result;
                });
            });
}
