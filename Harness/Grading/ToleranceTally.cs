using System.Globalization;
using GradCheck.Records;

namespace GradCheck.Grading;

/// <summary>Gathers from a run's records at which tolerance each gradient would have passed.</summary>
internal sealed class ToleranceTally
{
    private const int Strictest = -12;
    private const int Loosest = -2;
    private const int MostExamples = 3;

    private readonly List<Audited> audited = [];
    private int others;

    public void Add(SubmissionResult result)
    {
        foreach (var gradient in result.Gradients)
            if (gradient.RequiredTolerance is { } required)
                audited.Add(
                    new Audited(
                        new GradientReference(result.Submission.Id, gradient.Exercise, gradient.Name),
                        gradient.Passed == true,
                        required
                    )
                );
            else
                others++;
    }

    public ToleranceAudit Audit()
    {
        // Whichever submission was done first; each one's gradients keep their order.
        var gradients = audited.OrderBy(a => a.Gradient.Submission, StringComparer.Ordinal).ToList();
        var exponents = Enumerable.Range(Strictest, Loosest - Strictest + 1);
        return new ToleranceAudit(1, gradients.Count, others, [.. exponents.Select(e => Row(Decade(e), gradients))]);
    }

    private sealed record Audited(GradientReference Gradient, bool Passed, double Required);

    // The number that someone types; a power computed may be a bit off.
    private static double Decade(int exponent) =>
        double.Parse(string.Create(CultureInfo.InvariantCulture, $"1e{exponent}"), CultureInfo.InvariantCulture);

    private static ToleranceRow Row(double relative, List<Audited> gradients)
    {
        var changed = gradients.Where(g => g.Passed != g.Required <= relative).ToList();
        return new ToleranceRow(
            relative,
            gradients.Count(g => g.Required <= relative),
            changed.Count(g => !g.Passed),
            changed.Count(g => g.Passed),
            [.. changed.Take(MostExamples).Select(g => g.Gradient)]
        );
    }
}
