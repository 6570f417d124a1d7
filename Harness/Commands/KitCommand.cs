using System.Collections.Immutable;
using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Exercises;
using GradCheck.Kits;

namespace GradCheck.Commands;

/// <summary><c>kit EXERCISE... --out DIR</c>: a folder for students, with all that they need.</summary>
internal static class KitCommand
{
    private static readonly Argument<string[]> Names = new("EXERCISE")
    {
        Description = "What the students shall solve, one exercise or several; 'gradcheck exercises' lists them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The folder to make; it must not exist yet, or be empty.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly FixturesOption Fixtures = new();

    public static Command Create()
    {
        var command = new Command(
            "kit",
            "Makes a folder to hand out, or to make a template repository of: a file to edit, tests, a README, and GradCheck itself as a package. "
                + "Example: gradcheck kit TwoLayerNet --out week3"
        )
        {
            Names,
            Out,
        };
        Fixtures.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Make(parsed, stop)));
        return command;
    }

    private static int Make(ParseResult parsed, CancellationToken stop)
    {
        string folder = parsed.GetValue(Out)!;
        if (KitFolder.IsTaken(folder))
            throw new UsageException($"{folder} is not empty: name a folder that is empty, or not there yet.");
        var catalogue = Fixtures.Read(parsed, stop).Exercises;
        ImmutableArray<Exercise> exercises =
        [
            .. parsed.GetValue(Names)!.Select(name => CheckingOptions.Find(name, catalogue)).DistinctBy(e => e.Name),
        ];
        KitFolder.Write(folder, Kit.Create(exercises, Fixtures.Paths(parsed)));
        Console.Error.WriteLine(
            $"A kit for {string.Join(", ", exercises)}. Students edit {string.Join(" and ", exercises.Select(EditableFile.NameOf))} and run 'dotnet test' there."
        );
        Console.Out.WriteLine(folder);
        return ExitCode.Passed;
    }
}
