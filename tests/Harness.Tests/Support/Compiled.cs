using System.Reflection;
using System.Runtime.Loader;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;

namespace GradCheck.Tests.Support;

/// <summary>What a student's own project compiles to, loaded into this process.</summary>
internal static class Compiled
{
    /// <param name="sources">The student's own file, and what lies beside it.</param>
    public static Assembly Assembly(params string[] sources)
    {
        var files = sources.Select((text, i) => new SourceFile(i == 0 ? "TwoLayerNet.cs" : "Exercise.cs", text));
        var reply = SharedGrader.Compilers(CompilerLimits.Default).Compile(new CompileRequest(CompileRequest.Submission, [.. files], []));
        return new AssemblyLoadContext("student").LoadFromStream(new MemoryStream(reply.Assembly), new MemoryStream(reply.Symbols));
    }
}
