using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Explaining;

/// <summary>Draws a case whose numbers can be followed on paper: inputs and upstream gradients of one decimal.</summary>
internal static class ReadableCase
{
    private const int DecimalsOfSteps = 2;
    private const int MostDecimals = 6;

    // Less than 1: sums of a few products should not end where a sigmoid is flat.
    private const int TenthsOfDeviation = 7;

    // An interval with fewer numbers than this would repeat itself.
    private const int FewestNumbers = 5;

    /// <param name="roundSteps">
    /// Whether what earlier steps make is rounded too. Of a local derivative the numbers need not fit each other, only the step that is explained;
    /// but rounding may leave the domain of that step.
    /// </param>
    public static Case Draw(Gradient gradient, Exercise exercise, Dimensions dimensions, string key, bool roundSteps)
    {
        var draw = new Draw(key);
        var forward = exercise.Forward;
        var values = new Matrix<double>?[forward.Tensors.Length];
        foreach (var input in forward.Inputs)
        {
            var (rows, columns) = input.Declared!.Value.At(dimensions);
            values[input.Index] = Readable(draw.From(input.Domain, rows, columns, dimensions), input.Domain);
        }
        var behind = forward.Between(gradient.Of, forward.Tensors).Select(s => s.Makes).ToHashSet();
        foreach (var step in forward.Steps)
        {
            var made = step.Run(values);
            values[step.Makes.Index] =
                roundSteps && !behind.Contains(step.Makes) ? made.Map(x => Math.Round(x, DecimalsOfSteps), Zeros.Include) : made;
        }
        var upstreams = new Matrix<double>?[values.Length];
        foreach (var upstream in gradient.Upstreams)
            upstreams[upstream.Index] = Readable(
                draw.Gaussian(values[upstream.Index]!.RowCount, values[upstream.Index]!.ColumnCount),
                domain: null
            );
        return new Case(exercise, key, new Rung("matrix", Growth.All), Index: 0, dimensions, values!, upstreams);
    }

    private static Matrix<double> Readable(Matrix<double> drawn, DomainAttribute? domain)
    {
        if (domain is UniformAttribute uniform)
            return drawn.Map(x => Within(uniform, x), Zeros.Include);
        if (domain is not null)
            return drawn;
        var taken = new HashSet<int>();
        return drawn.Map(x => OneDecimal(x, taken), Zeros.Include);
    }

    // No two alike and none zero: else equal numbers would look like structure, and a maximum would have a tie.
    private static double OneDecimal(double x, HashSet<int> taken)
    {
        int tenths = (int)Math.Round(x * TenthsOfDeviation);
        while (tenths == 0 || !taken.Add(tenths))
            tenths += x < 0 ? -1 : 1;
        return decimal.ToDouble(tenths / 10m);
    }

    private static double Within(UniformAttribute uniform, double x)
    {
        for (int decimals = 1; decimals <= MostDecimals; decimals++)
        {
            double rounded = Math.Round(x, decimals);
            bool isFine = (uniform.High - uniform.Low) * Math.Pow(10, decimals) >= FewestNumbers;
            if (isFine && rounded > uniform.Low && rounded < uniform.High)
                return rounded;
        }
        return x;
    }

    /// <summary>What determines a case: another key is another case.</summary>
    public static string Key(int seed, Exercise exercise, Gradient gradient, Dimensions dimensions, int attempt) =>
        string.Create(CultureInfo.InvariantCulture, $"{seed}|{exercise.Name}|{gradient.Name}|explain|{dimensions}|{attempt}");
}
