using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Explaining;

/// <summary>A case, and the local Jacobian of everything that the gradient's tensor flows into at it.</summary>
internal sealed record Sample(Case Case, ImmutableArray<LocalJacobian> Jacobians)
{
    private const int Attempts = 10;

    /// <summary>Whether every number can be trusted.</summary>
    public bool IsKnown => Jacobians.All(j => j.IsKnown);

    /// <summary>The largest entry of any of them, without its sign.</summary>
    public double Largest => Jacobians.Max(j => j.Largest);

    public static Sample Create(Case drawn, Gradient gradient) => new(drawn, LocalJacobian.Create(drawn, gradient));

    /// <summary>
    /// A case that people can follow, and in which they can tell the numbers of T apart. Where what earlier steps made cannot be rounded, since that
    /// leaves a domain, it stays as it is.
    /// </summary>
    public static Sample Readable(Exercise exercise, Gradient gradient, Dimensions dimensions, Seed seed)
    {
        Case Drawn(int attempt, bool roundSteps) =>
            ReadableCase.Draw(gradient, exercise, dimensions, ReadableCase.Key(seed, exercise, gradient, dimensions, attempt), roundSteps);

        var rounded = Enumerable.Range(0, Attempts).Select(a => Create(Drawn(a, roundSteps: true), gradient)).Where(s => s.IsWorthALook);
        return rounded.MaxBy(s => s.Distance(gradient.Of)) ?? First(attempt => Drawn(attempt, roundSteps: false), gradient);
    }

    /// <summary>A case as usual, to hold what the readable one seems to show against.</summary>
    public static Sample Usual(Exercise exercise, Gradient gradient, Dimensions dimensions, Seed seed, int index) =>
        First(
            attempt =>
            {
                string key = $"{ReadableCase.Key(seed, exercise, gradient, dimensions, attempt)}|{index}";
                return CaseDrawer.At(exercise, key, new Rung("matrix", Growth.All), index, dimensions, new Draw(key));
            },
            gradient
        );

    /// <summary>The same with T of another sample: what stays is what does not depend on T.</summary>
    public Sample With(Sample other, Gradient gradient)
    {
        var values = Case.Values.ToArray();
        values[gradient.Of.Index] = other.Case.Values[gradient.Of.Index];
        return Create(Case with { Values = values }, gradient);
    }

    // Where every gate is shut there is nothing to see.
    private bool IsWorthALook => IsKnown && Largest > 0;

    // Between the two entries that are nearest to each other.
    private double Distance(Variable variable)
    {
        var entries = Case.Values[variable.Index].Values!.Order().ToList();
        return entries.Zip(entries.Skip(1), (low, high) => high - low).DefaultIfEmpty(0).Min();
    }

    private static Sample First(Func<int, Case> draw, Gradient gradient)
    {
        Sample? best = null;
        for (int attempt = 0; attempt < Attempts && best is not { IsWorthALook: true }; attempt++)
        {
            var sample = Create(draw(attempt), gradient);
            best = best is null || sample.IsKnown ? sample : best;
        }
        return best!;
    }
}

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
        var values = new Tensor?[forward.Variables.Length];
        foreach (Variable input in forward.Inputs)
            values[input.Index] = Readable(draw.From(input, dimensions), input.Domain);
        var behind = forward.Between(gradient.Of, forward.Variables).Select(s => s.Makes).ToHashSet();
        foreach (var step in forward.Steps)
        {
            var made = step.Run(values);
            values[step.Makes.Index] = roundSteps && !behind.Contains(step.Makes) ? made.Map(x => Math.Round(x, DecimalsOfSteps)) : made;
        }
        var upstreams = new Tensor?[values.Length];
        foreach (Variable upstream in gradient.Upstreams)
            upstreams[upstream.Index] = Readable(draw.Gaussian(values[upstream.Index]!.Sides), domain: null);
        return new Case(exercise, key, new Rung("matrix", Growth.All), Index: 0, dimensions, values!, upstreams);
    }

    private static Tensor Readable(Tensor drawn, DomainAttribute? domain)
    {
        if (domain is UniformAttribute uniform)
            return drawn.Map(x => Within(uniform, x));
        if (domain is not null)
            return drawn;
        var taken = new HashSet<int>();
        return Tensor.Create(drawn.Sides, drawn.Matrix.Map(x => OneDecimal(x, taken), Zeros.Include));
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
    public static string Key(Seed seed, Exercise exercise, Gradient gradient, Dimensions dimensions, int attempt) =>
        string.Create(CultureInfo.InvariantCulture, $"{seed}|{exercise.Name}|{gradient.Name}|explain|{dimensions}|{attempt}");
}
