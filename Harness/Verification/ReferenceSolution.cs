using System.Collections.Immutable;
using GradCheck.Asking;
using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Submissions;
using GradCheck.Submissions.Finding;

namespace GradCheck.Verification;

/// <summary>An instructor's own solution: one file, with one class or several forms of it, each of which solves the exercise.</summary>
internal sealed record ReferenceSolution(
    SourceFile File,
    CompileReply Compiled,
    ImmutableArray<byte[]> Contracts,
    ImmutableArray<StudentClass> Classes
)
{
    /// <summary>Reads and compiles it.</summary>
    /// <exception cref="SubmissionException">It cannot be read or compiled, or solves another exercise.</exception>
    public static ReferenceSolution Read(string path, Exercise exercise, TrustedCompiler compiler)
    {
        if (Directory.Exists(path))
            throw new SubmissionException($"{path} is a folder: give the one .cs file of the reference solution.");
        if (!System.IO.File.Exists(path))
            throw new SubmissionException($"There is no file {path} to read a reference solution from.");
        var source = SubmissionReader.Read(SubmissionFinder.One(path));
        if (!source.Errors.IsEmpty)
            throw new SubmissionException($"{path}: {source.Errors[0].Message}");
        var compiled = compiler.Compile(source.Files);
        Refuse(compiled.Errors, path);
        var classes = compiled.Classes.Where(c => c.Interface == exercise.Backward.FullName).ToImmutableArray();
        if (classes.IsEmpty)
            throw new SubmissionException(
                $"No class in {path} implements {exercise.Backward.Name}: a reference solution of {exercise} does."
            );
        if (classes.FirstOrDefault(c => c.Obstacle is not null) is { } obstacle)
            throw new SubmissionException($"{path}: {obstacle.Obstacle}");
        return new ReferenceSolution(source.Files[0], compiled, compiler.Contracts, classes);
    }

    /// <summary>What is wrong with it: a sentence for each gradient that does not pass.</summary>
    public ImmutableArray<string> Problems(ReferenceSet references, Tolerance tolerance, WorkerLimits limits, CancellationToken stop)
    {
        using var worker = new Worker(Compiled, Contracts, limits, stop);
        return
        [
            .. from solution in Classes
            from verdict in Verdicts(solution, references, tolerance, worker)
            where verdict.Outcome.Passed() == false
            select $"{solution.Name}: {Sentence.Render(verdict)}",
        ];
    }

    private static IEnumerable<GradientVerdict> Verdicts(
        StudentClass solution,
        ReferenceSet references,
        Tolerance tolerance,
        Worker worker
    ) =>
        from method in references.Exercise.Gradients.GroupBy(g => g.Method)
        let rungs = references
            .Rungs.Select(rung => GradientCheck.Rung(method.Key, method, rung, references, tolerance, worker.Asker(solution, method.Key)))
            .ToList()
        from gradient in method.Select((g, i) => new GradientVerdict(g, [.. rungs.Select(r => r[i])]))
        select gradient;

    private static void Refuse(ImmutableArray<SourceError> errors, string path)
    {
        if (errors.IsEmpty)
            return;
        string more = errors.Length == 1 ? "" : $" (and {errors.Length - 1} more)";
        var first = errors[0];
        throw new SubmissionException($"{path} does not compile: {Path.GetFileName(path)}:{first.Line}: {first.Id} {first.Message}{more}.");
    }
}
