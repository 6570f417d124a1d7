using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.Quotients;

/// <summary><c>sum U .* F(T)</c> as a student writes it down, in plain double arithmetic, as a function of one entry of T.</summary>
internal sealed class PlainObjective
{
    private readonly Objective forward;
    private readonly double[] upstream;
    private readonly Matrix<double> point;
    private readonly int row;
    private readonly int column;

    public PlainObjective(Case drawn, Gradient gradient, int row, int column)
    {
        forward = new Objective(drawn, gradient);
        upstream = gradient.Upstreams.IsEmpty
            ? [1]
            : [.. gradient.Upstreams.SelectMany(u => drawn.Upstreams[u.Index]!.ToColumnMajorArray())];
        point = forward.At.Clone();
        (this.row, this.column) = (row, column);
        X = point[row, column];
    }

    /// <summary>The entry's own value.</summary>
    public double X { get; }

    public double At(double x) => Sum(Outputs(x));

    /// <summary>F(T), one number after the other.</summary>
    public double[] Outputs(double x)
    {
        point[row, column] = x;
        return [.. forward.Outputs(point).SelectMany(o => o)];
    }

    /// <summary><c>sum U .* outputs</c></summary>
    public double Sum(double[] outputs)
    {
        double sum = 0;
        for (int i = 0; i < outputs.Length; i++)
            sum += upstream[i] * outputs[i];
        return sum;
    }
}
