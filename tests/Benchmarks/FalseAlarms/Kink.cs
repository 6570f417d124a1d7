using GradCheck.Cases;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>Puts entries at a distance from where a forward pass has a kink, or switches between two formulas of the same function.</summary>
internal static class Kink
{
    /// <summary>Null where the exercise has none.</summary>
    public static Case? At(Case drawn, Random random, double distance) =>
        drawn.Exercise.Name switch
        {
            nameof(Relu) or nameof(LeakyRelu) or nameof(Sigmoid) or nameof(Softplus) => Alter(drawn, "X", x => Near(x, random, distance)),
            nameof(Hinge) => Alter(
                drawn,
                "S",
                s => NearMargin(s, drawn.Values[drawn.Exercise.Forward.Find("Y")!.Index].Matrix, random, distance)
            ),
            nameof(MaxOverRows) => Alter(drawn, "X", x => NearMaximum(x, random, distance)),
            nameof(LogSumExp) or nameof(Softmax) => Alter(drawn, "X", x => NearMaximumOfRows(x, random, distance)),
            nameof(SoftmaxCrossEntropy) => Alter(drawn, "Z", z => NearMaximumOfRows(z, random, distance)),
            nameof(ResidualBlock) => Hidden(drawn, random, distance, "A1", "B1"),
            nameof(ThreeLayerRelu) => random.Next(2) == 0
                ? Hidden(drawn, random, distance, "A1", "B1")
                : Hidden(drawn, random, distance, "A2", "B2"),
            _ => null,
        };

    private static Case? Alter(Case drawn, string input, Action<Matrix<double>> alter) =>
        Alteration.With(drawn, values => alter(values[drawn.Exercise.Forward.Find(input)!.Index]));

    // Half of the entries, so that each has neighbours that are far away.
    private static void Near(Matrix<double> x, Random random, double distance) =>
        x.MapInplace(entry => random.Next(2) == 0 ? entry : Signed(random, distance), Zeros.Include);

    private static void NearMargin(Matrix<double> s, Matrix<double> y, Random random, double distance) =>
        s.MapIndexedInplace(
            (n, k, entry) => random.Next(2) == 0 ? entry : (2 * y[n, k] - 1) * (1 + Signed(random, distance)),
            Zeros.Include
        );

    private static void NearMaximum(Matrix<double> x, Random random, double distance)
    {
        for (int k = 0; k < x.ColumnCount; k++)
            x[random.Next(x.RowCount), k] = x.Column(k).Maximum() - distance;
    }

    private static void NearMaximumOfRows(Matrix<double> x, Random random, double distance)
    {
        for (int n = 0; n < x.RowCount; n++)
            x[n, random.Next(x.ColumnCount)] = x.Row(n).Maximum() - distance;
    }

    // A bias moves one pre-activation of each unit to the kink.
    private static Case? Hidden(Case drawn, Random random, double distance, string activation, string bias)
    {
        var forward = drawn.Exercise.Forward;
        var a = drawn.Values[forward.Find(activation)!.Index].Matrix;
        return Alteration.With(
            drawn,
            values =>
            {
                var b = values[forward.Find(bias)!.Index];
                for (int h = 0; h < b.ColumnCount; h++)
                    b[0, h] += Signed(random, distance) - a[random.Next(a.RowCount), h];
            }
        );
    }

    private static double Signed(Random random, double distance) => random.Next(2) == 0 ? distance : -distance;
}
