using System.CommandLine;
using GradCheck.Assignments;
using GradCheck.Cases;
using GradCheck.Commands.Options;
using GradCheck.Commands.Progress;
using GradCheck.Exercises;
using GradCheck.Explaining;
using GradCheck.Reports;

namespace GradCheck.Commands;

/// <summary><c>explain EXERCISE GRADIENT</c>: why a gradient is what it is, by the numbers of a small case.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Name = new("EXERCISE") { Description = "The exercise; 'gradcheck exercises' lists them." };

    private static readonly Argument<string> Of = new("GRADIENT") { Description = "One of its gradients, such as B2Grad." };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "Chooses the numbers.",
        HelpName = "N",
        DefaultValueFactory = _ => CaseDrawer.UsualSeed,
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table for a terminal, markdown for a document; either goes to standard output.",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "markdown");

    private static readonly FixturesOption Fixtures = new();

    public static Command Create()
    {
        var command = new Command(
            "explain",
            "Shows why a gradient is what it is: the local Jacobian of a small case, what its zeros mean, and how the upstream gradient goes into it. "
                + "Example: gradcheck explain TwoLayerNet B2Grad"
        )
        {
            Name,
            Of,
            Seed,
            Format,
        };
        Fixtures.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Explain(parsed, stop)));
        return command;
    }

    private static int Explain(ParseResult parsed, CancellationToken stop)
    {
        var exercise = CheckingOptions.Find(parsed.GetValue(Name)!, Fixtures.Read(parsed, stop).Exercises);
        var gradient = Find(exercise, parsed.GetValue(Of)!);
        var page = ExplanationPage.Render(Explainer.Explain(exercise, gradient, parsed.GetValue(Seed)));
        if (parsed.GetValue(Format) == "markdown")
            Console.Out.Write(ExplanationMarkdown.Render(page));
        else
            Terminal.Out().Write(ExplanationReport.Render(page));
        return ExitCode.Passed;
    }

    private static Gradient Find(Exercise exercise, string name) =>
        exercise.Gradients.FirstOrDefault(g => g.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(
            $"{exercise.Name} has no gradient {name}{Nearest.Question(name, exercise.Gradients.Select(g => g.Name))} It has {string.Join(", ", exercise.Gradients.Select(g => g.Name))}."
        );
}
