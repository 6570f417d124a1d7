using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Judging.Shrinking;

/// <summary>Numbers that are easier to calculate with by hand than a given one, and that the variable may hold; the easiest first.</summary>
internal sealed class SimplerNumbers(BackwardMethod method, Dimensions dimensions, IReadOnlyList<Case> seen)
{
    // Entries beside each other begin with different ones, or nobody sees which went where.
    private static readonly double[] Easiest = [1, 2, 3];
    private static readonly double[] Parts = [0.5, 0.25, 0.75];
    private static readonly double[] Others = [0, -1];

    /// <param name="position">The entry's place in its tensor.</param>
    /// <param name="variable">The variable that the number is an entry of; null for an upstream gradient, which may be anything.</param>
    public IEnumerable<double> Than(double number, int position, Variable? variable)
    {
        double[] candidates =
        [
            // At 0, most functions take values that are easy themselves; that counts where the student is shown those only.
            .. IsShown(variable) ? From(position, Easiest).Concat(Others) : Others.Concat(From(position, Easiest)),
            .. From(position, Parts),
            Math.Round(number, 1),
            Math.Round(number, 2),
        ];
        return candidates.TakeWhile(c => c != number).Where(c => variable is null || IsAllowed(c, variable)).Distinct();
    }

    private bool IsShown(Variable? variable) => variable is null || method.Parameters.Any(p => p.Variable == variable && !p.IsUpstream);

    private static IEnumerable<double> From(int position, double[] numbers) =>
        numbers.Select((_, i) => numbers[(position + i) % numbers.Length]);

    private bool IsAllowed(double number, Variable variable) =>
        variable switch
        {
            { Domain: BinaryAttribute } => number is 0 or 1,
            { Domain: UniformAttribute uniform } => number >= uniform.Low && number <= uniform.High,
            { Domain: WholeAttribute whole } => double.IsInteger(number) && number >= 0 && number < Draw.Below(whole, dimensions),
            { IsInput: true } => true,
            // What a step makes may have a range of its own, a sigmoid's output for one: no further than what was seen.
            _ => number >= Seen(variable).Min() && number <= Seen(variable).Max(),
        };

    private IEnumerable<double> Seen(Variable variable) => seen.SelectMany(c => c.Values[variable.Index].Values!);
}
