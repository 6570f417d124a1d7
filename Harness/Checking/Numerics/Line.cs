using GradCheck.Exercises;

namespace GradCheck.Numerics;

/// <summary>The objective along a line through T: phi(T + tE). It remembers how far phi was bent at each step that was taken across T.</summary>
internal sealed class Line
{
    // Entries that are drawn as usual have scale 1, though some exceed it.
    private const double Deviations = 2;

    private readonly Objective objective;

    // The outputs at t, and the coordinate that t came to: x + t is rounded where x is not on the grid.
    private readonly Func<double, (double[][] Outputs, double At)> move;

    private readonly double at;
    private readonly List<Bend> bends = [];

    private Line(Objective objective, double at, double scale, Func<double, (double[][] Outputs, double At)> move)
    {
        this.objective = objective;
        this.at = at;
        this.move = move;
        Scale = scale;
    }

    /// <summary>The power of two at or above the size of what moves, at least 1: steps in its powers of two keep x + h exact.</summary>
    public double Scale { get; }

    /// <summary>In the order of the steps taken by <see cref="Across"/>.</summary>
    public IReadOnlyList<Bend> Bends => bends;

    /// <summary>Moves one number of T.</summary>
    /// <param name="entry">Its place in row-major order.</param>
    public static Line ThroughEntry(Objective objective, int entry)
    {
        double x = objective.At[entry];
        return new Line(objective, x, PowerOfTwo(Math.Abs(x)), t => (objective.Outputs(objective.At.With(entry, x + t)), x + t));
    }

    /// <summary>Moves T along a direction, which has the shape of T.</summary>
    public static Line Along(Objective objective, Tensor direction) =>
        new(objective, at: 0, ScaleOf(objective), t => (objective.Outputs(objective.At.Plus(direction, t)), t));

    /// <summary>The scale of lines along which all of T moves: that of its usual number.</summary>
    public static double ScaleOf(Objective objective) =>
        PowerOfTwo(objective.At.Matrix.FrobeniusNorm() / Math.Sqrt(objective.At.Count) / Deviations);

    /// <summary>The central difference, from -h to h.</summary>
    public Difference Across(double h)
    {
        var (plus, above) = move(h);
        var (minus, below) = move(-h);
        var difference = objective.Contract(plus, minus, above - below);
        bends.Add(new Bend(h, Math.Abs(objective.Bend(plus, minus)) / h, difference.Noise));
        return difference;
    }

    /// <summary>The difference on the side of growing t, from 0 to h.</summary>
    public Difference Above(double h)
    {
        var (plus, above) = move(h);
        return objective.Contract(plus, objective.OutputsAtT, above - at);
    }

    /// <summary>The difference on the side of falling t, from -h to 0.</summary>
    public Difference Below(double h)
    {
        var (minus, below) = move(-h);
        return objective.Contract(objective.OutputsAtT, minus, at - below);
    }

    private static double PowerOfTwo(double size) => Math.ScaleB(1, (int)Math.Ceiling(Math.Log2(Math.Max(1, size))));
}

/// <summary>How far the slopes on the two sides of a point are apart, as seen with one step: |phi(h) - 2 phi(0) + phi(-h)| / h.</summary>
/// <param name="Step">h.</param>
/// <param name="Gap">The distance of the slopes: in proportion to h where phi is smooth, to 1/h at a jump, and the same for every h at a kink.</param>
/// <param name="Noise">eta of the difference across.</param>
internal readonly record struct Bend(double Step, double Gap, double Noise);
