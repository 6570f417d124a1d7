using System.Globalization;
using GradCheck.Asking;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Commands;

/// <summary>What this program is when it starts itself: the compiler or a worker. Nobody types this.</summary>
internal static class ChildProgram
{
    /// <summary>Whether the arguments are those of <see cref="ChildProcess"/>: a role and the handles of three pipes.</summary>
    public static bool IsChild(string[] args) =>
        args is [nameof(ChildRole.Compiler) or nameof(ChildRole.Worker), _, _, _]
        && args[1..].All(handle => long.TryParse(handle, CultureInfo.InvariantCulture, out _));

    public static int Run(string[] args)
    {
        ProcessGroup.Lead();
        Fence.Raise();
        var pipes = new ParentPipes(args[1], args[2], args[3]);
        if (args[0] == nameof(ChildRole.Compiler))
            CompilerServer.Run(pipes);
        else
            WorkerServer.Run(pipes);
        return ExitCode.Passed;
    }
}
