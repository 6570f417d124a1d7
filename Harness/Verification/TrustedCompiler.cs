using System.Collections.Immutable;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;

namespace GradCheck.Verification;

/// <summary>
/// Compiles an instructor's own source and its mutants, as a student's is compiled, but in this process: nobody is to be feared, and of hundreds
/// of sources that are nearly alike a process that stays compiles them several times as fast.
/// </summary>
/// <param name="contracts">Images of the instructor's assemblies.</param>
internal sealed class TrustedCompiler(ImmutableArray<byte[]> contracts)
{
    /// <summary>Images of the instructor's assemblies, which a worker needs, too.</summary>
    public ImmutableArray<byte[]> Contracts => contracts;

    public CompileReply Compile(ImmutableArray<SourceFile> files) =>
        StudentCompilation.Compile(
            new CompileRequest(CompileRequest.Submission, files, contracts) { IsPoliced = false },
            mostErrors: int.MaxValue
        );
}

/// <summary>Why an exercise could not be verified, in one sentence.</summary>
internal sealed class VerificationException(string message) : Exception(message);
