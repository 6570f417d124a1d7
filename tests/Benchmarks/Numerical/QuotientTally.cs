using GradCheck.Benchmarks.Publishing;
using GradCheck.Tests.Quotients;

namespace GradCheck.Benchmarks.Numerical;

/// <summary>How many quotients got the note, by what they are.</summary>
internal sealed class QuotientTally
{
    private readonly List<(Scheme Scheme, double Step, string Exercise, string Gradient, bool IsNoted)> seen = [];

    public IEnumerable<string> Exercises => seen.Select(s => s.Exercise).Distinct();

    public void Add(Scheme scheme, double step, string exercise, string gradient, bool isNoted) =>
        seen.Add((scheme, step, exercise, gradient, isNoted));

    /// <summary>Of some schemes; at all steps and over all exercises unless they are given.</summary>
    public Proportion Of(Func<Scheme, bool> scheme, double? step = null, string? exercise = null)
    {
        var among = seen.Where(s => scheme(s.Scheme) && (step ?? s.Step) == s.Step && (exercise ?? s.Exercise) == s.Exercise).ToList();
        return new Proportion(among.Count(s => s.IsNoted), among.Count);
    }

    /// <summary>The gradients that escaped more often than not.</summary>
    public IEnumerable<string> Escaped(Func<Scheme, bool> scheme) =>
        from one in seen
        where scheme(one.Scheme)
        group one by $"{one.Exercise}.{one.Gradient}" into alike
        where alike.Count(s => !s.IsNoted) * 2 > alike.Count()
        select alike.Key;
}
