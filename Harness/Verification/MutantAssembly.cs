using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Students;
using GradCheck.Submissions;

namespace GradCheck.Verification;

/// <summary>Some mutants and the reference in one assembly.</summary>
/// <param name="Compiled">What the compiler made of them.</param>
/// <param name="Mutants">Those that compile.</param>
/// <param name="DidNotCompile">Those that do not.</param>
internal sealed record MutantAssembly(CompileReply Compiled, ImmutableArray<Mutant> Mutants, ImmutableArray<Mutant> DidNotCompile)
{
    /// <summary>Compiles until no mutant is left that does not.</summary>
    /// <exception cref="VerificationException">The reference does not compile among its mutants.</exception>
    public static MutantAssembly Compile(TrustedCompiler compiler, SourceFile original, ImmutableArray<Mutant> mutants)
    {
        var kept = mutants;
        var reply = compiler.Compile([original, .. kept.Select(m => m.Source)]);
        while (!reply.Errors.IsEmpty)
        {
            var broken = reply.Errors.Select(e => e.File).ToHashSet();
            var left = kept.RemoveAll(m => broken.Contains(m.Source.Path));
            if (left.Length == kept.Length)
                throw new VerificationException(
                    $"The reference does not compile in a namespace of its own, so no bug can be planted: {reply.Errors[0].Id} {reply.Errors[0].Message}"
                );
            kept = left;
            reply = compiler.Compile([original, .. kept.Select(m => m.Source)]);
        }
        return new MutantAssembly(reply, kept, [.. mutants.Except(kept)]);
    }

    /// <summary>The classes in a file that solve an exercise.</summary>
    /// <param name="only">The simple name of the one class that is meant; null for all of them.</param>
    public ImmutableArray<StudentClass> Classes(SourceFile source, Exercise exercise, string? only = null) =>
        [
            .. Compiled.Classes.Where(c =>
                c.Location!.File == source.Path
                && c.Interface == exercise.Backward.FullName
                && (only is null || c.Name.EndsWith("." + only, StringComparison.Ordinal))
            ),
        ];
}
