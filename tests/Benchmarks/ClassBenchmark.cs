using System.CommandLine;
using System.Globalization;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Benchmarks;

/// <summary>Grades a generated class with the real program, and tests the same solutions as one NUnit project each, in the same run.</summary>
internal static class ClassBenchmark
{
    private static readonly Option<int> Count = new("--count") { Description = "Submissions to grade.", DefaultValueFactory = _ => 200 };

    private static readonly Option<int> Projects = new("--projects")
    {
        Description = "Projects to test with dotnet test; 0 leaves the peer out.",
        DefaultValueFactory = _ => 5,
    };

    private static readonly Option<string> Program = new("--program")
    {
        Description = "The gradcheck.dll to measure.",
        DefaultValueFactory = _ => Host.Program,
    };

    public static Command Create()
    {
        var command = new Command(
            "class",
            "Submissions a second and peak memory of grading a class, beside dotnet test on one project for each submission."
        )
        {
            Count,
            Projects,
            Program,
        };
        command.SetAction(parsed => Run(parsed.GetValue(Count), parsed.GetValue(Projects), parsed.GetValue(Program)!));
        return command;
    }

    private static void Run(int count, int projects, string program)
    {
        using var generated = new GeneratedClass(count);
        var graded = Timed.Run(Host.Dotnet, [program, "grade", generated.Submissions, "--out", generated.Results]);
        double rate = count / graded.Seconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"gradcheck grade: {count} submissions in {graded.Seconds:0.0} s, {rate:0.0} a second, peak of the parent {graded.PeakMiB:0} MiB, exit code {graded.ExitCode}"
            )
        );
        if (projects == 0)
            return;
        var tested = generated.Projects(projects).Select(p => Timed.Run(Host.Dotnet, ["test", p, "--no-restore"]).Seconds).ToList();
        double peer = 1 / Median.Of(tested);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"dotnet test --no-restore: median {Median.Of(tested):0.00} s a project of {projects}, {peer:0.00} a second; ratio {rate / peer:0.0}"
            )
        );
    }
}
