using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Grading;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Commands.Progress;

/// <summary>Shows how far a run is: a bar with what is running on a terminal, a line for each submission elsewhere.</summary>
internal sealed class GradeProgress(IAnsiConsole console, int submissions, Verbosity verbosity)
{
    // Beyond this the lines are no table to read; the records have them.
    private const int MostLines = 50;

    private readonly SortedDictionary<string, SubmissionResult> lines = new(StringComparer.Ordinal);

    public ClassTally Run(Func<RunEvents, ClassTally> grade)
    {
        if (verbosity == Verbosity.Quiet)
            return grade(new RunEvents(_ => { }, _ => { }, _ => { }));
        if (!console.Profile.Capabilities.Interactive)
            return grade(new RunEvents(_ => { }, Line(), console.Profile.Out.Writer.WriteLine));
        var tally = Live(grade);
        if (submissions <= MostLines)
            console.Write(ClassReport.Submissions(lines.Values));
        return tally;
    }

    private Action<SubmissionResult> Line()
    {
        int done = 0;
        return result =>
        {
            console.Profile.Out.Writer.WriteLine($"{++done}/{submissions}  {SubmissionLine.Render(result)}");
            foreach (string detail in Details(result))
                console.Profile.Out.Writer.WriteLine(detail);
        };
    }

    private ClassTally Live(Func<RunEvents, ClassTally> grade)
    {
        var state = new RunState();
        return console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new CountColumn(), new RemainingTimeColumn())
            .UseRenderHook((bar, _) => new Rows(bar, new Text(state.Summary()), OneLine(state.Running())))
            .Start(context =>
            {
                var task = context.AddTask("Grading", maxValue: submissions);
                return grade(
                    new RunEvents(
                        submission => state.Start(submission.Id),
                        result =>
                        {
                            state.Finish(result.Submission.Id, result.IsPerfect);
                            task.Increment(1);
                            Remember(result);
                        },
                        notice => console.Write(new Text(notice + "\n"))
                    )
                );
            });
    }

    private static Text OneLine(string text) => new(text) { Overflow = Overflow.Ellipsis };

    private void Remember(SubmissionResult result)
    {
        if (lines.Count < MostLines)
            lines[result.Submission.Id] = result;
        var details = Details(result).ToList();
        if (details.Count > 0)
            console.Write(new Text(string.Join('\n', details.Prepend(SubmissionLine.Render(result))) + "\n"));
    }

    private IEnumerable<string> Details(SubmissionResult result) =>
        verbosity != Verbosity.Detailed
            ? []
            : result
                .Gradients.Where(g => g.Passed != true && g.Outcome != Outcome.Rejected)
                .SelectMany(g => GradientText.Lines(g, HintLevel.Mistake).Select(l => "    " + l));
}

/// <summary><c>12/200</c> in a progress bar.</summary>
internal sealed class CountColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}"));
}
