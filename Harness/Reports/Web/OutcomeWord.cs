namespace GradCheck.Reports.Web;

/// <summary>An outcome in words, since a colour alone says nothing to many people.</summary>
/// <param name="Short">What fits into a cell.</param>
/// <param name="Label">The same in a sentence.</param>
/// <param name="Family">Which colour it has: pass, wrong, ended, absent, unsure.</param>
internal sealed record OutcomeWord(string Code, string Short, string Label, string Family)
{
    private static readonly Dictionary<string, OutcomeWord> Known = new OutcomeWord[]
    {
        new("pass", "✓", "right", "pass"),
        new("wrong-value", "value", "wrong value", "wrong"),
        new("wrong-shape", "shape", "wrong shape", "wrong"),
        new("not-finite", "NaN", "not finite", "wrong"),
        new("mutated-input", "mutates", "changes its input", "wrong"),
        new("not-deterministic", "random", "not deterministic", "wrong"),
        new("threw", "threw", "threw an exception", "ended"),
        new("timed-out", "timed out", "timed out", "ended"),
        new("crashed", "crashed", "crashed", "ended"),
        new("out-of-memory", "memory", "out of memory", "ended"),
        new("not-implemented", "to do", "not implemented", "absent"),
        new("missing", "missing", "missing", "absent"),
        new("rejected", "rejected", "rejected", "absent"),
        new("inconclusive", "?", "could not be judged", "unsure"),
        new("not-run", "not run", "not run", "unsure"),
    }.ToDictionary(w => w.Code, StringComparer.Ordinal);

    /// <summary>An outcome of a newer record is shown by its code.</summary>
    public static OutcomeWord Of(string code) => Known.GetValueOrDefault(code) ?? new(code, code, code.Replace('-', ' '), "unsure");
}
