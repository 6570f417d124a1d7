using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>What one relative tolerance would have made of a run; the absolute one keeps its ratio to it.</summary>
/// <param name="Passed">Audited gradients that would pass.</param>
/// <param name="NewlyPassed">Of these, those that did not pass in this run.</param>
/// <param name="NoLongerPassed">Those that passed in this run and would not: they would fail, or our reference could not say.</param>
/// <param name="Examples">The first few that change.</param>
internal sealed record ToleranceRow(
    double Relative,
    int Passed,
    int NewlyPassed,
    int NoLongerPassed,
    ImmutableArray<GradientReference> Examples
);
