using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Wire;

namespace GradCheck.Isolation.Compiling;

/// <summary>The compiler's side: turns one source after another into an image. It runs none of it.</summary>
internal static class CompilerServer
{
    // Room for source that is nested more deeply than anyone writes by hand.
    private const int StackBytes = 2 << 20;

    /// <summary>Serves until the parent is gone.</summary>
    public static void Run(ParentPipes pipes) =>
        pipes.Serve(request => StudentCompilation.Compile(CompileRequest.FromPayload(request)).ToFrame(), StackBytes);
}
