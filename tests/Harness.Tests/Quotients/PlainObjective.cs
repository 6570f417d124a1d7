using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Tests.Quotients;

/// <summary><c>sum U .* F(T)</c> as a student writes it down, in plain double arithmetic, as a function of one entry of T.</summary>
internal sealed class PlainObjective
{
    private readonly Objective forward;
    private readonly double[] upstream;
    private readonly int entry;

    /// <param name="entry">Its place in row-major order.</param>
    public PlainObjective(Case drawn, Gradient gradient, int entry)
    {
        forward = new Objective(drawn, gradient);
        upstream = gradient.Upstreams.IsEmpty ? [1] : [.. gradient.Upstreams.SelectMany(u => drawn.Upstreams[u.Index]!.ColumnMajor)];
        this.entry = entry;
        X = forward.At[entry];
    }

    /// <summary>The entry's own value.</summary>
    public double X { get; }

    public double At(double x) => Sum(Outputs(x));

    /// <summary>F(T), one number after the other.</summary>
    public double[] Outputs(double x) => [.. forward.Outputs(forward.At.With(entry, x)).SelectMany(o => o)];

    /// <summary><c>sum U .* outputs</c></summary>
    public double Sum(double[] outputs)
    {
        double sum = 0;
        for (int i = 0; i < outputs.Length; i++)
            sum += upstream[i] * outputs[i];
        return sum;
    }
}
