using System.Collections.Immutable;

namespace GradCheck.Exercises;

/// <summary>
/// The shape of every variable in symbols. What a step makes is found out by running it at several sizes: a side is the simplest expression of the
/// dimensions that is right at all of them, and unknown where there is none.
/// </summary>
internal static class SymbolicShapes
{
    // Different within each, so that a side that fits two dimensions at one of them does not at another.
    private static readonly ImmutableArray<ImmutableArray<int>> Probes =
    [
        [1, 2, 4, 3, 6, 5, 7, 8],
        [4, 1, 2, 5, 3, 7, 6, 9],
        [2, 5, 1, 4, 7, 3, 8, 6],
        [3, 4, 6, 1, 2, 8, 5, 7],
    ];

    /// <exception cref="ExerciseException">A step throws, is not finite, or makes a shape that depends on the numbers; the message names it and the sizes.</exception>
    public static IReadOnlyDictionary<Variable, Shape> Of(Forward forward)
    {
        Run(forward, forward.Sizes.Smallest, "smallest");
        ImmutableArray<SizedRun> probes = [.. Sizes(forward).Select((d, i) => Run(forward, d, $"probe {i}"))];
        return forward.Variables.ToDictionary(v => v, v => v.Declared ?? Shape(forward, v, probes));
    }

    private static IEnumerable<Dimensions> Sizes(Forward forward) =>
        Probes
            .Select(sizes => forward.Sizes.Raised(s => forward.Sizes.Smallest[s] + sizes[forward.Symbols.IndexOf(s) % sizes.Length]))
            .OfType<Dimensions>()
            .DistinctBy(d => d.ToString());

    // Twice with other numbers: a shape that they decide is none that a gradient can be checked in.
    private static SizedRun Run(Forward forward, Dimensions dimensions, string name)
    {
        var first = Values(forward, dimensions, $"{forward.Type.Name}|{name}");
        var second = Values(forward, dimensions, $"{forward.Type.Name}|{name}|again");
        foreach (var step in forward.Steps)
            if (!first[step.Makes.Index]!.Sides.SequenceEqual(second[step.Makes.Index]!.Sides))
                throw new ExerciseException(
                    $"{Path(forward, step)} makes {first[step.Makes.Index]}{At(dimensions)}, and with other numbers {second[step.Makes.Index]}: a shape must not depend on the numbers."
                );
        return new SizedRun(dimensions, first);
    }

    private static Tensor?[] Values(Forward forward, Dimensions dimensions, string key)
    {
        var values = new Tensor?[forward.Variables.Length];
        var draw = new Draw(key);
        foreach (var input in forward.Inputs)
            values[input.Index] = draw.From(input, dimensions);
        foreach (var step in forward.Steps)
        {
            try
            {
                values[step.Makes.Index] = step.Run(values);
            }
            // The edge of an instructor's code.
            catch (Exception e)
            {
                string given = string.Join(", ", step.Reads.Select(t => $"{t.ParameterName} {values[t.Index]}"));
                throw new ExerciseException(
                    $"{Path(forward, step)} threw{At(dimensions)}, given {given}: {Exception(e.GetBaseException())} A side may be an expression, such as \"D+2\", and [Dimension(\"D\", AtLeast = 3)] bounds a size. Do the declared shapes fit the formula?"
                );
            }
            // Finite differences of what is not a number are none: better said now than of every submission.
            if (values[step.Makes.Index]!.Values is { } made && !Array.TrueForAll(made, double.IsFinite))
                throw new ExerciseException(
                    $"{Path(forward, step)} is not finite{At(dimensions)} at inputs that were drawn for it: give {string.Join(" or ", step.Reads.Select(t => t.ParameterName))} a domain in which it is, such as [Uniform(0.1, 2)], or a larger size with [Dimension]."
                );
        }
        return values;
    }

    private static string Path(Forward forward, Step step) => $"{forward.Type.Name}.{step.Makes}";

    private static string At(Dimensions dimensions) => dimensions.Sizes.IsEmpty ? "" : $" at {dimensions}";

    private static string Exception(Exception e) => $"{e.GetType().Name}: {e.Message.TrimEnd().TrimEnd('.')}.";

    private static Shape Shape(Forward forward, Variable made, ImmutableArray<SizedRun> probes)
    {
        var sides = probes.Select(p => p.Values[made.Index]!.Sides).ToList();
        if (sides.Exists(s => s.Length != sides[0].Length))
            return new Shape([Side.Unknown]);
        return new Shape([
            .. Enumerable
                .Range(0, sides[0].Length)
                .Select(side => SideExpressions.Fitting(forward, probes, p => p.Values[made.Index]!.Sides[side])),
        ]);
    }
}

/// <summary>The tensors of an exercise at some sizes.</summary>
internal sealed record SizedRun(Dimensions Dimensions, Tensor?[] Values);

/// <summary>Expressions of the dimensions that a side may be, the simplest first.</summary>
internal static class SideExpressions
{
    private const int Largest = 12;

    /// <summary>The simplest that is right at every probe; unknown where there is none, or where too few sizes were tried to tell.</summary>
    public static Side Fitting(Forward forward, ImmutableArray<SizedRun> probes, Func<SizedRun, int> length)
    {
        int first = length(probes[0]);
        if (probes.All(p => length(p) == first))
            return forward.Symbols.IsEmpty || probes.Length > 1 ? Side.Number(first) : Side.Unknown;
        return All(forward).FirstOrDefault(side => probes.All(p => side.At(p.Dimensions) == length(p))) ?? Side.Unknown;
    }

    // What inputs declare is what an author thinks in.
    private static IEnumerable<Side> All(Forward forward)
    {
        var symbols = forward.Symbols;
        return symbols
            .Concat(forward.Inputs.SelectMany(i => i.Declared!.Sides).Select(s => s.ToString()))
            .Concat(symbols.SelectMany(s => Enumerable.Range(2, Largest - 1).Select(n => $"{n}*{s}")))
            .Concat(symbols.SelectMany(s => Enumerable.Range(1, Largest).SelectMany(n => (string[])[$"{s}+{n}", $"{s}-{n}"])))
            .Concat(Pairs(symbols).SelectMany(p => (string[])[$"{p.One}*{p.Other}", $"{p.One}+{p.Other}"]))
            .Concat(
                Pairs(symbols, ordered: true)
                    .SelectMany(p =>
                        Enumerable
                            .Range(1, 3)
                            .SelectMany(n => (string[])[$"{p.One}-{p.Other}+{n}", $"{p.One}-{p.Other}-{n}", $"{p.One}+{p.Other}-{n}"])
                            .Prepend($"{p.One}-{p.Other}")
                            .Append($"2*{p.One}+{p.Other}")
                            .Append($"2*{p.One}*{p.Other}")
                            .Append($"{p.One}*{p.Other}+{p.One}")
                    )
            )
            .Concat(symbols.SelectMany(s => Enumerable.Range(2, 3).SelectMany(n => Enumerable.Range(1, 3).Select(k => $"{n}*{s}+{k}"))))
            .Concat(symbols.Select(s => $"{s}*{s}"))
            .Concat(Triples(symbols))
            .Select(Side.Read)
            .OfType<Side>();
    }

    private static IEnumerable<(string One, string Other)> Pairs(ImmutableArray<string> symbols, bool ordered = false) =>
        from i in Enumerable.Range(0, symbols.Length)
        from j in Enumerable.Range(0, symbols.Length)
        where ordered ? i != j : i < j
        select (symbols[i], symbols[j]);

    private static IEnumerable<string> Triples(ImmutableArray<string> symbols) =>
        from i in Enumerable.Range(0, symbols.Length)
        from j in Enumerable.Range(i + 1, symbols.Length - i - 1)
        from k in Enumerable.Range(j + 1, symbols.Length - j - 1)
        from text in (string[])[$"{symbols[i]}*{symbols[j]}*{symbols[k]}", $"{symbols[i]}+{symbols[j]}+{symbols[k]}"]
        select text;
}
