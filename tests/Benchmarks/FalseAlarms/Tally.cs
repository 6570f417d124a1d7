namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>What came of all right gradients under one kind of alteration.</summary>
internal sealed class Tally(string kind)
{
    public string Kind => kind;

    /// <summary>Numbers of the reference: entries, or directions at large shapes.</summary>
    public long References { get; set; }

    /// <summary>Numbers of right gradients that were judged: each form's count by themselves.</summary>
    public long Elements { get; set; }

    /// <summary>All elements that did not simply pass.</summary>
    public List<Finding> Findings { get; } = [];

    public int Count(Charge charge, string tolerance) => Findings.Count(f => f.Charge == charge && f.Tolerance == tolerance);
}
