using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>A way to make a drawn case hard. <see cref="Of"/> is null where an exercise has nothing to alter, or overflows when altered.</summary>
/// <param name="Kind">What the figure is reported by.</param>
/// <param name="IsAtKink">Whether forms may take different slopes there, each of them right.</param>
internal sealed record Alteration(string Kind, Func<Case, Random, Case?> Of, bool IsAtKink = false)
{
    private const int LargestExponent = 8;
    private const double Offset = 1e6;

    // From exp(-8), where a sigmoid begins to be flat, to exp(-40), below the rounding of 1.
    private const double SaturatedFrom = 8;
    private const double SaturatedTo = 40;

    private static readonly double[] KinkDistances = [0, 1.0 / (1L << 40), 1e-10, 1e-8, 1e-6, 1e-4, 1e-3, 1e-2];

    public static IReadOnlyList<Alteration> All { get; } =
    [
        new("as drawn", (drawn, _) => drawn),
        new("one input scaled by 1e-8 to 1", (drawn, random) => Scaled(drawn, random, -LargestExponent)),
        new("one input scaled by 1 to 1e8", (drawn, random) => Scaled(drawn, random, LargestExponent)),
        new("one input offset by 1e6", (drawn, random) => Inputs(drawn, random, UndomainedInputs, OffsetEntry(random))),
        new("one input saturated, 8 to 40", (drawn, random) => Inputs(drawn, random, RealInputs, x => Math.CopySign(Saturated(random), x))),
        .. KinkDistances.Select(d => new Alteration(
            d == 0 ? "at a kink" : string.Create(CultureInfo.InvariantCulture, $"at distance {d:0.#e-0} from a kink"),
            (drawn, random) => Kink.At(drawn, random, d),
            IsAtKink: d == 0
        )),
    ];

    /// <summary>The case with other inputs; null where its forward pass overflows.</summary>
    public static Case? With(Case drawn, Action<Matrix<double>[]> alter)
    {
        var forward = drawn.Exercise.Forward;
        var altered = drawn.Values.Select(v => v.Matrix.Clone()).ToArray();
        alter(altered);
        foreach (Variable input in forward.Inputs)
            Clamp(altered[input.Index], input.Domain as UniformAttribute);
        var values = drawn.Values.Select((v, i) => Tensor.Create(v.Sides, altered[i])).ToArray();
        forward.Run(values);
        return values.All(v => v.Values!.All(double.IsFinite))
            ? new Case(drawn.Exercise, drawn.Key + "|altered", drawn.Rung, drawn.Index, drawn.Dimensions, values, drawn.Upstreams)
            {
                UpstreamSize = drawn.UpstreamSize,
            }
            : null;
    }

    private static Case? Scaled(Case drawn, Random random, int exponent)
    {
        double factor = Math.Pow(10, exponent * random.NextDouble());
        return Inputs(drawn, random, RealInputs, x => factor * x);
    }

    private static Func<double, double> OffsetEntry(Random random)
    {
        double offset = random.Next(2) == 0 ? Offset : -Offset;
        return x => x + offset;
    }

    private static double Saturated(Random random) => SaturatedFrom + (SaturatedTo - SaturatedFrom) * random.NextDouble();

    private static Case? Inputs(Case drawn, Random random, Func<Forward, IEnumerable<Variable>> among, Func<double, double> entry)
    {
        var inputs = among(drawn.Exercise.Forward).ToList();
        if (inputs.Count == 0)
            return null;
        Variable input = inputs[random.Next(inputs.Count)];
        return With(drawn, values => values[input.Index].MapInplace(entry, Zeros.Include));
    }

    private static IEnumerable<Variable> RealInputs(Forward forward) => forward.Inputs.Where(i => i.Domain is null or UniformAttribute);

    private static IEnumerable<Variable> UndomainedInputs(Forward forward) => forward.Inputs.Where(i => i.Domain is null);

    private static void Clamp(Matrix<double> value, UniformAttribute? domain)
    {
        if (domain is not null)
            value.MapInplace(x => Math.Clamp(x, domain.Low, domain.High), Zeros.Include);
    }
}
