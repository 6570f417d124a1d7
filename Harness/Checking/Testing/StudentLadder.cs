using System.Collections.Immutable;
using System.Reflection;
using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Testing;

/// <summary>
/// An exercise as tests in a student's own project: one for each gradient and rung. The same cases and the same judge as in grading, but in the
/// student's process, so that a breakpoint works.
/// </summary>
public sealed class StudentLadder
{
    private StudentLadder(IEnumerable<LadderTest> tests) => Tests = [.. tests];

    /// <summary>From the loss backwards, and for each gradient from scalar to large.</summary>
    public ImmutableArray<LadderTest> Tests { get; }

    /// <summary>The ladder of the exercise whose backward side is <typeparamref name="TBackward"/>.</summary>
    /// <param name="solution">The assembly with the class that implements it.</param>
    /// <param name="hints">How much help a message gives: 0, the smallest case that fails; 1, the question to ask; 2, the kind of mistake; 3, how the tensor acts on what follows.</param>
    /// <exception cref="ArgumentException"><typeparamref name="TBackward"/> is not the backward side of an exercise.</exception>
    public static StudentLadder Of<TBackward>(Assembly solution, int hints = 0) =>
        Of(typeof(TBackward), solution, CaseDrawer.UsualSeed, hints);

    internal static StudentLadder Of(Type backward, Assembly solution, Seed seed, int hints = 0)
    {
        var exercise =
            ExerciseReader.ReadAll(backward.Assembly).FirstOrDefault(e => e.Backward == backward)
            ?? throw new ArgumentException($"{backward.Name} is not the backward side of an exercise.", nameof(backward));
        var references = new ReferenceSet(exercise, seed);
        StudentCode.UseOneArithmetic();
        // One object for all methods, as in grading.
        var student = new Lazy<StudentInstance>(() => StudentInstance.Create(backward, solution));
        var climbs = exercise
            .Gradients.Select(g => g.Method)
            .Distinct()
            .ToDictionary(m => m, m => new MethodClimb(m, exercise, references, student, (HintLevel)hints));
        return new StudentLadder(
            from gradient in exercise.Gradients
            from rung in references.Rungs
            select new LadderTest($"{gradient.Name} ({rung.Title})", () => climbs[gradient.Method].Result(gradient, rung))
        );
    }
}

/// <summary>One gradient at one rung.</summary>
public sealed class LadderTest
{
    private readonly Func<LadderResult> run;

    internal LadderTest(string name, Func<LadderResult> run)
    {
        Name = name;
        this.run = run;
    }

    /// <summary>Reads like the ladder: <c>W2Grad (N grown)</c>.</summary>
    public string Name { get; }

    /// <summary>Runs the student's method at the rung's cases and judges the answers.</summary>
    public LadderResult Run() => run();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
