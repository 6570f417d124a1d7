using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Commands.Progress;
using GradCheck.Loading;
using Spectre.Console;

namespace GradCheck.Commands;

/// <summary><c>exercises</c>: what can be checked.</summary>
internal static class ExercisesCommand
{
    private static readonly FixturesOption Fixtures = new();

    public static Command Create()
    {
        var command = new Command(
            "exercises",
            "Lists what can be checked: every exercise with its gradients and their shapes. Example: gradcheck exercises"
        );
        Fixtures.AddTo(command);
        command.SetAction((parsed, stop) => List(Fixtures.Read(parsed, stop)));
        return command;
    }

    private static Task List(ExerciseLibrary library)
    {
        var console = Terminal.Out();
        foreach (var exercise in library.Exercises)
        {
            var shapes = exercise.Shapes;
            console.Write(new Text($"{exercise.Name}: {exercise.Title} ({exercise.Backward.Name})\n"));
            var table = new Table().Border(TableBorder.Simple).AddColumns("gradient", "shape", "given");
            foreach (var gradient in exercise.Gradients)
            {
                string given = string.Join(", ", gradient.Method.Parameters.Select(p => $"{p.Name} {shapes[p.Variable]}"));
                table.AddRow(gradient.Name, shapes[gradient.Of].ToString(), given);
            }
            console.Write(table);
        }
        return Task.CompletedTask;
    }
}
