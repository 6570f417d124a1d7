using System.Collections.Immutable;
using GradCheck.Asking;
using GradCheck.Assignments;
using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Sandbox;
using GradCheck.Records;

namespace GradCheck.Grading;

/// <summary>What a run is told once and every submission is graded by.</summary>
internal sealed record GradeSettings
{
    /// <summary>The exercises that submissions may solve.</summary>
    public required ImmutableArray<Exercise> Catalogue { get; init; }

    /// <summary>Images of the assemblies that declare the instructor's own exercises of <see cref="Catalogue"/>, and of what those depend on.</summary>
    public ImmutableArray<byte[]> Contracts { get; init; } = [];

    /// <summary>The exercises that every submission should solve; empty where whatever it solves is graded.</summary>
    public ImmutableArray<Exercise> Expected { get; init; } = [];

    /// <summary>What gradients are worth.</summary>
    public Assignment Assignment { get; init; } = new();

    /// <summary>How much records tell of a mistake, as in <see cref="Assignment.Hints"/>.</summary>
    public HintLevel Hints { get; init; } = Assignment.UsualHints;

    /// <summary>How the tensor of a gradient acts on what follows, by the names of exercise and gradient; null where that is not told.</summary>
    public Func<string, string, string>? Explain { get; init; }

    public Marking Marking => new(Assignment, Hints, Explain);

    /// <summary>What the cases are drawn from.</summary>
    public Seed Seed { get; init; } = CaseDrawer.UsualSeed;

    /// <summary>Whether somebody chose <see cref="Seed"/>, by an option or in the assignment.</summary>
    public bool IsSeedChosen { get; init; }

    /// <summary>Submissions graded at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether what an earlier run left in the results folder stands, where it follows from the same.</summary>
    public bool UsesCache { get; init; } = true;

    /// <summary>What this run sets of the tolerance, whatever the exercises say.</summary>
    public ToleranceSetting Tolerance { get; init; } = new();

    /// <summary>What stands between submissions and the machine.</summary>
    public IsolationKind Isolation { get; init; } = IsolationKind.Auto;

    /// <summary>Whether a submission may use only what the policy allows; the processes have to hold without it.</summary>
    public bool HasPolicy { get; init; } = true;

    /// <summary>The files that the instructor's own exercises come from.</summary>
    public ImmutableArray<FixturesResult> Fixtures { get; init; } = [];

    public WorkerLimits WorkerLimits { get; init; } = WorkerLimits.Default;

    public CompilerLimits CompilerLimits { get; init; } = CompilerLimits.Default;

    /// <summary>How the run is written down.</summary>
    public RunFacts Facts(DateTimeOffset startedAt, long durationMs) =>
        new(HarnessVersion.Text, Seed, Isolation.Here().Name(), startedAt, durationMs)
        {
            Policy = HasPolicy ? RunFacts.PolicyOn : RunFacts.PolicyOff,
            Fixtures = Fixtures.IsEmpty ? null : Fixtures,
        };
}
