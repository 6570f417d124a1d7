using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Numerics;

/// <summary>
/// phi(T) = sum_j &lt;U_j, F_j(T)&gt;, whose gradient is the one asked for: U_j are the upstream gradients handed to the student, F_j the tensors
/// that they belong to. Without upstreams phi is the loss. Only the steps between T and the F_j run.
/// </summary>
internal sealed class Objective
{
    /// <summary>The distance from 1 to the next double, 2^-52.</summary>
    public const double Epsilon = 2.220446049250313e-16;

    private readonly Case drawn;
    private readonly ImmutableArray<Variable> ends;
    private readonly ImmutableArray<Step> steps;
    private readonly bool isTotal;
    private readonly double[][] weights;
    private readonly Lazy<double[][]> outputsAtT;

    public Objective(Case drawn, Gradient gradient)
    {
        this.drawn = drawn;
        Of = gradient.Of;
        isTotal = gradient.IsTotal;
        var forward = drawn.Exercise.Forward;
        ends = gradient.Upstreams.IsEmpty ? [forward.Loss!] : gradient.Upstreams;
        steps = isTotal ? forward.Between(Of, ends) : [.. forward.Steps.Where(s => ends.Contains(s.Makes))];
        weights = [.. ends.Select(end => gradient.Upstreams.IsEmpty ? [1.0] : drawn.Upstreams[end.Index]!.ColumnMajor)];
        SizeOfUpstreams = weights.Max(w => w.Max(Math.Abs));
        outputsAtT = new Lazy<double[][]>(() => Outputs(At));
    }

    /// <summary>The tensor T that phi is differentiated by.</summary>
    public Variable Of { get; }

    /// <summary>The value of T in this case.</summary>
    public Tensor At => drawn.Values[Of.Index];

    /// <summary><see cref="Outputs"/> at the value of T in this case.</summary>
    public double[][] OutputsAtT => outputsAtT.Value;

    /// <summary>The largest entry of T, without its sign.</summary>
    public double SizeOfT => At.Largest;

    /// <summary>The largest entry of the upstream gradients, without its sign; 1 where phi is the loss.</summary>
    public double SizeOfUpstreams { get; }

    /// <summary>F_j(T) for each j, in the order of <see cref="Tensor.ColumnMajor"/>.</summary>
    public double[][] Outputs(Tensor t)
    {
        var values = drawn.Values.ToArray();
        values[Of.Index] = t;
        var outputs = new Tensor[ends.Length];
        foreach (var step in steps)
        {
            var made = step.Run(values);
            // Through Backward or the loss, T acts through what lies between; otherwise only as a direct argument.
            if (isTotal)
                values[step.Makes.Index] = made;
            int end = ends.IndexOf(step.Makes);
            if (end >= 0)
                outputs[end] = made;
        }
        for (int end = 0; end < outputs.Length; end++)
            outputs[end] ??= values[ends[end].Index];
        return [.. outputs.Select(o => o.ColumnMajor)];
    }

    /// <summary>The central difference of phi from its outputs at two points: difference first, contract after.</summary>
    /// <param name="width">The distance between the two points.</param>
    public Difference Contract(double[][] plus, double[][] minus, double width)
    {
        var change = new CompensatedSum();
        double squares = 0;
        double largest = 0;
        for (int j = 0; j < weights.Length; j++)
        {
            var (w, p, m) = (weights[j], plus[j], minus[j]);
            for (int i = 0; i < w.Length; i++)
            {
                // Outputs that do not depend on T add exactly zero, to the change and to the noise.
                double difference = p[i] - m[i];
                if (difference == 0)
                    continue;
                double weighted = w[i] * p[i];
                squares += weighted * weighted;
                largest = Math.Max(largest, Math.Abs(weighted));
                change.Add(w[i] * difference);
            }
        }
        // Squares overflow long before the numbers do.
        double size = double.IsFinite(squares) ? Math.Sqrt(squares) : largest * Math.Sqrt(weights.Sum(w => w.Length));
        return new Difference(change.Value, width, 4 * Epsilon * size);
    }

    /// <summary>phi(plus) - 2 phi(T) + phi(minus), from the outputs at two points at the same distance from T.</summary>
    public double Bend(double[][] plus, double[][] minus)
    {
        var bend = new CompensatedSum();
        for (int j = 0; j < weights.Length; j++)
        {
            var (w, p, m, middle) = (weights[j], plus[j], minus[j], OutputsAtT[j]);
            for (int i = 0; i < w.Length; i++)
                bend.Add(w[i] * (p[i] - middle[i] - (middle[i] - m[i])));
        }
        return bend.Value;
    }
}

/// <summary>One central difference of the objective phi along a direction.</summary>
/// <param name="Change">phi(T + hE) - phi(T - hE).</param>
/// <param name="Width">The distance between the two points, 2h as it was really taken.</param>
/// <param name="Noise">eta: what rounding in the outputs that changed may have added to <paramref name="Change"/>.</param>
internal readonly record struct Difference(double Change, double Width, double Noise)
{
    public double Quotient => Change / Width;

    public bool IsFinite => Width > 0 && double.IsFinite(Change) && double.IsFinite(Noise);
}
