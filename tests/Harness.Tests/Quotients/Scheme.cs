using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Tests.Quotients;

/// <summary>A way to take a derivative by differences, as students write it: of the objective at one entry, with a step h.</summary>
internal sealed record Scheme(string Name, Func<PlainObjective, double, double> Derivative)
{
    public static Scheme Central { get; } = new("central", (f, h) => (f.At(f.X + h) - f.At(f.X - h)) / (2 * h));

    public static Scheme CentralRelative { get; } =
        new("central, step h max(1, abs x)", (f, h) => Central.Derivative(f, h * Math.Max(1, Math.Abs(f.X))));

    public static Scheme CentralInPlace { get; } =
        new(
            "central, x += h, x -= 2h",
            (f, h) =>
            {
                double above = f.X + h;
                double below = above - 2 * h;
                return (f.At(above) - f.At(below)) / (2 * h);
            }
        );

    public static Scheme ByOutput { get; } =
        new(
            "central, each output's difference first",
            (f, h) => f.Sum([.. f.Outputs(f.X + h).Zip(f.Outputs(f.X - h), (plus, minus) => (plus - minus) / (2 * h))])
        );

    public static Scheme Forward { get; } = new("forward", (f, h) => (f.At(f.X + h) - f.At(f.X)) / h);

    public static Scheme FourPoint { get; } =
        new("4-point", (f, h) => (8 * (f.At(f.X + h) - f.At(f.X - h)) - (f.At(f.X + 2 * h) - f.At(f.X - 2 * h))) / (12 * h));

    public static IReadOnlyList<Scheme> All { get; } = [Central, CentralRelative, CentralInPlace, ByOutput, Forward, FourPoint];

    /// <summary>The steps that a central difference is known by.</summary>
    public static IReadOnlyList<double> Steps { get; } = [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];

    /// <summary>The whole gradient, entry by entry.</summary>
    public Tensor Gradient(Case drawn, Gradient gradient, double step) =>
        drawn.Values[gradient.Of.Index].Map((entry, _) => Derivative(new PlainObjective(drawn, gradient, entry), step));

    public override string ToString() => Name;
}
