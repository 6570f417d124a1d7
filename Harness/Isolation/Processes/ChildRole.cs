namespace GradCheck.Isolation.Processes;

/// <summary>What a child process is for. The program's first argument names it.</summary>
internal enum ChildRole
{
    /// <summary>Compiles untrusted source.</summary>
    Compiler,

    /// <summary>Runs untrusted code.</summary>
    Worker,
}
