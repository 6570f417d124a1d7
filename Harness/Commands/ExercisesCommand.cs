using System.CommandLine;
using GradCheck.Fixtures;
using GradCheck.Reading;
using Spectre.Console;

namespace GradCheck.Commands;

/// <summary><c>exercises</c>: what can be checked.</summary>
internal static class ExercisesCommand
{
    public static Command Create()
    {
        var command = new Command(
            "exercises",
            "Lists what can be checked: every exercise with its gradients and their shapes. Example: gradcheck exercises"
        );
        command.SetAction(_ => List());
        return command;
    }

    private static void List()
    {
        var console = Terminal.Out();
        foreach (var exercise in ExerciseReader.ReadAll(typeof(ExerciseAttribute).Assembly))
        {
            var shapes = SymbolicShapes.Of(exercise);
            console.Write(new Text($"{exercise.Name}: {exercise.Title} ({exercise.Backward.Name})\n"));
            var table = new Table().Border(TableBorder.Simple).AddColumns("gradient", "shape", "given");
            foreach (var gradient in exercise.Gradients)
            {
                string given = string.Join(", ", gradient.Method.Parameters.Select(p => $"{p.Name} {shapes[p.Tensor]}"));
                table.AddRow(gradient.Name, shapes[gradient.Of].ToString(), given);
            }
            console.Write(table);
        }
    }
}
