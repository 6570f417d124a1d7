using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Verification;

/// <summary>Where the draws of an exercise hide mistakes, each as one sentence. They are warnings: another rung may show what one hides.</summary>
internal static class BlindSpots
{
    // Of the scale; far above the reference's noise, far below what a mistake leaves.
    private const double Alike = 1e-6;

    public static IEnumerable<string> Render(ReferenceSet references, IReadOnlyCollection<GradientFinding> findings) =>
        [.. Zeros(findings), .. Symmetric(references), .. Equal(references), .. Unknown(findings)];

    private static IEnumerable<string> Zeros(IReadOnlyCollection<GradientFinding> findings) =>
        from gradient in findings.GroupBy(f => f.Gradient)
        let zero = gradient.Where(f => f.IsZero).Select(f => f.Rung.Name).ToList()
        where zero.Count > 0
        let rungs = zero.Count == gradient.Count() ? "every rung" : string.Join(", ", zero)
        select $"{gradient.Key} is 0 in every entry at {rungs}: only an answer that is not 0 can be wrong there.";

    private static IEnumerable<string> Symmetric(ReferenceSet references) =>
        from gradient in references.Exercise.Gradients
        let square = Entries(references, gradient).Where(m => m.Sides is [> 1 and var rows, var columns] && rows == columns).ToList()
        where square.Count > 0 && square.TrueForAll(IsSymmetric) && !square.TrueForAll(m => m.Scale.Largest == 0)
        select $"{gradient} equals its transpose wherever it is square: a transposed answer passes there.";

    private static IEnumerable<string> Equal(ReferenceSet references)
    {
        var gradients = references.Exercise.Gradients;
        return from one in gradients
            from other in gradients.Skip(gradients.IndexOf(one) + 1)
            where Entries(references, one).Zip(Entries(references, other)).All(p => AreEqual(p.First, p.Second))
            select $"{one} and {other} are equal at every case: an answer that takes one for the other passes.";
    }

    private static IEnumerable<string> Unknown(IReadOnlyCollection<GradientFinding> findings) =>
        from finding in findings
        where finding.Inconclusive > 0
        select $"{finding.Gradient} at {finding.Rung.Name}: the reference of {finding.Inconclusive} of {finding.Compared} entries cannot be trusted, so nobody is accused there. Do the domains end, or kinks lie, where inputs are drawn?";

    private static IEnumerable<EntryReference> Entries(ReferenceSet references, Gradient gradient) =>
        references.Rungs.SelectMany(references.Cases).Select(c => c[gradient]).OfType<EntryReference>();

    private static bool IsSymmetric(EntryReference matrix) =>
        AreAlike(matrix, at => matrix[at % matrix.Sides[1] * matrix.Sides[1] + at / matrix.Sides[1]]);

    private static bool AreEqual(EntryReference one, EntryReference other) =>
        one.Sides.SequenceEqual(other.Sides) && AreAlike(one, at => other[at]);

    private static bool AreAlike(EntryReference gradient, Func<int, Derivative> other) =>
        Enumerable.Range(0, gradient.Count).All(at => Math.Abs(gradient[at].Value - other(at).Value) <= Alike * gradient.Scale.Size);
}
