using System.Collections.Immutable;

namespace GradCheck.Records;

/// <summary>What other tolerances would have made of a run's gradients: <c>results/tolerance-audit.json</c>.</summary>
/// <param name="Audited">Gradients whose verdict hangs on a tolerance: all of their numbers could be compared.</param>
/// <param name="Others">Gradients that no tolerance helps: of another shape, not finite, thrown, missing and so on.</param>
/// <param name="Rows">One a decade, ascending.</param>
internal sealed record ToleranceAudit(int SchemaVersion, int Audited, int Others, ImmutableArray<ToleranceRow> Rows)
{
    // A hundredfold: two neighbouring decades may agree by chance.
    private const int WideGap = 3;

    /// <summary>The decades between which no verdict changes; null where they are close.</summary>
    public (double From, double To)? Gap()
    {
        // Raising a tolerance only ever makes gradients pass, so the rows without a change stand together.
        var same = Rows.Where(r => r is { NewlyPassed: 0, NoLongerPassed: 0 }).ToList();
        return same.Count >= WideGap ? (same[0].Relative, same[^1].Relative) : null;
    }
}

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

/// <summary>Names one gradient of one submission.</summary>
internal sealed record GradientReference(string Submission, string Exercise, string Name);
