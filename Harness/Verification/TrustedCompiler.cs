using System.Collections.Immutable;
using GradCheck.Fixtures;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;

namespace GradCheck.Verification;

/// <summary>
/// Compiles an instructor's own source and its mutants, as a student's is compiled, but in this process: nobody is to be feared, and of hundreds
/// of sources that are nearly alike a process that stays compiles them several times as fast.
/// </summary>
internal static class TrustedCompiler
{
    public static CompileReply Compile(ImmutableArray<SourceFile> files) =>
        StudentCompilation.Compile(new CompileRequest(files, [typeof(ExerciseAttribute).Assembly.Location]), mostErrors: int.MaxValue);
}
