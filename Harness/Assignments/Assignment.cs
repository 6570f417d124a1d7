using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;

namespace GradCheck.Assignments;

/// <summary>What an instructor asks for, and what it is worth. The schema beside this file documents every field.</summary>
internal sealed record Assignment
{
    /// <summary>A question, the mistake and what is wrong in words: all but the explanation.</summary>
    public const HintLevel UsualHints = HintLevel.Mistake;

    private const double UsualPoints = 1;

    /// <summary>The file that it was read from, by its name alone; null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>Of the file, in lower-case hexadecimal; empty where there is none.</summary>
    public string Sha256 { get; init; } = "";

    public string? Title { get; init; }

    /// <summary>What every submission should solve; empty where whatever it solves is graded.</summary>
    public ImmutableArray<Exercise> Exercises { get; init; } = [];

    /// <summary>What gradients are worth, by exercise and name: <c>TwoLayerNet.W2Grad</c>.</summary>
    public ImmutableSortedDictionary<string, double> Points { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>The part of its points that a gradient earns which is right at all rungs up to one, by that rung.</summary>
    public ImmutableSortedDictionary<string, double> PartialCredit { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    public ToleranceSetting Tolerance { get; init; } = new();

    /// <summary>How much records tell.</summary>
    public HintLevel Hints { get; init; } = UsualHints;

    /// <summary>What the cases are drawn from; null where a run draws that itself.</summary>
    public Seed? Seed { get; init; }

    /// <summary>As it is shown; nothing enforces it.</summary>
    public string? Deadline { get; init; }

    public double PointsOf(string exercise, string gradient) => Points.GetValueOrDefault($"{exercise}.{gradient}", UsualPoints);
}
