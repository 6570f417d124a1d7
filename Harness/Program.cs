using System.CommandLine;
using System.Text;
using GradCheck.Commands;

namespace GradCheck;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (ChildProgram.IsChild(args))
            return ChildProgram.Run(args);
        Console.OutputEncoding = Encoding.UTF8;
        var root = new RootCommand(
            "Checks gradients that people derive by hand: is it right, and if not, at which smallest shape does it go wrong?"
        )
        {
            GradeCommand.Create(),
            CheckCommand.Create(),
            ExercisesCommand.Create(),
            VerifyCommand.Create(),
            ReplayCommand.Create(),
            ReportCommand.Create(),
            DiffCommand.Create(),
            ExplainCommand.Create(),
            PostCommand.Create(),
            KitCommand.Create(),
            CompletionCommand.Create(),
        };
        return await Verb.RunAsync(root, args);
    }
}
