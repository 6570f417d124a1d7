using System.Collections.Immutable;
using System.Reflection;
using GradCheck.Fixtures;

namespace GradCheck.Exercises;

/// <summary>Which sizes the dimensions of an exercise may have: as its author bounds them, and so that every side of an input is 1 at least.</summary>
internal sealed class SizeRules
{
    private readonly ImmutableArray<string> symbols;
    private readonly ImmutableArray<Side> sides;
    private readonly ImmutableDictionary<string, (int AtLeast, int AtMost)> bounds;

    private SizeRules(
        ImmutableArray<string> symbols,
        ImmutableArray<Side> sides,
        ImmutableDictionary<string, (int AtLeast, int AtMost)> bounds
    )
    {
        this.symbols = symbols;
        this.sides = sides;
        this.bounds = bounds;
        Smallest = null!;
    }

    /// <summary>The smallest sizes that there are.</summary>
    public Dimensions Smallest { get; private init; }

    /// <summary>Whether the smallest sizes are 1 everywhere.</summary>
    public bool BeginAtOne => Smallest.Sizes.All(d => d.Size == 1);

    /// <summary>Reads the bounds of an exercise.</summary>
    /// <param name="inputs">The inputs' shapes.</param>
    /// <exception cref="ExerciseException">They cannot be meant; the message says why.</exception>
    public static SizeRules Read(Type type, IReadOnlyCollection<Shape> inputs)
    {
        ImmutableArray<string> named = [.. inputs.SelectMany(i => i.Symbols).Distinct(StringComparer.Ordinal)];
        var bounded = ImmutableDictionary.CreateBuilder<string, (int AtLeast, int AtMost)>(StringComparer.Ordinal);
        foreach (var bound in type.GetCustomAttributes<DimensionAttribute>())
        {
            string path = $"{type.Name} bounds the dimension \"{bound.Symbol}\"";
            if (!named.Contains(bound.Symbol, StringComparer.Ordinal))
                throw new ExerciseException(
                    $"{path}, which no input's shape names: {(named.IsEmpty ? "they name none" : $"they name {string.Join(", ", named)}")}."
                );
            if (bounded.ContainsKey(bound.Symbol))
                throw new ExerciseException($"{path} twice: keep one [Dimension].");
            if (bound.AtLeast < 1 || bound.AtMost < bound.AtLeast)
                throw new ExerciseException(
                    $"{path} from {bound.AtLeast} to {bound.AtMost}, where there is no size: AtLeast is 1 or more, and AtMost no less than that."
                );
            bounded.Add(bound.Symbol, (bound.AtLeast, bound.AtMost));
        }
        var rules = new SizeRules(named, [.. inputs.SelectMany(i => i.Sides).Distinct()], bounded.ToImmutable());
        return new SizeRules(rules.symbols, rules.sides, rules.bounds)
        {
            Smallest =
                rules.Raised(_ => 1)
                ?? throw new ExerciseException(
                    $"{type.Name} has no shapes: no sizes of {string.Join(", ", named)} make every side 1 at least. Look at {string.Join(" and ", rules.sides.Where(s => s.Symbols.Any() && s.Fixed is null).Select(s => $"\"{s}\""))}, and at the bounds."
                ),
        };
    }

    /// <summary>Whether a dimension can be larger than at its smallest.</summary>
    public bool CanGrow(string symbol) =>
        Raised(s => s == symbol ? Smallest[s] + 1 : Smallest[s]) is { } grown && grown[symbol] > Smallest[symbol];

    /// <summary>The sizes nearest to those wished for, from below: within the bounds, and as much larger as every side needs to be 1 at least; null where there are none.</summary>
    public Dimensions? Raised(Func<string, int> wished)
    {
        var sizes = symbols.ToDictionary(s => s, s => Math.Clamp(wished(s), Bound(s).AtLeast, Bound(s).AtMost), StringComparer.Ordinal);
        while (sides.FirstOrDefault(side => side.At(s => sizes[s]) < 1) is { } tooShort)
        {
            // One at a time, the smallest first, so that no dimension runs away.
            var growing = tooShort.Growing.Where(s => sizes[s] < Bound(s).AtMost).OrderBy(s => sizes[s]).FirstOrDefault();
            if (growing is null || sizes[growing] >= MostSize)
                return null;
            sizes[growing]++;
        }
        return new Dimensions([.. symbols.Select(s => (s, sizes[s]))]);
    }

    /// <summary>Whether there are shapes of these sizes.</summary>
    public bool Allow(Dimensions dimensions) =>
        dimensions.Sizes.All(d => d.Size >= Bound(d.Symbol).AtLeast && d.Size <= Bound(d.Symbol).AtMost)
        && sides.All(side => side.At(dimensions) >= 1);

    // No side is longer.
    private const int MostSize = 1_000;

    private (int AtLeast, int AtMost) Bound(string symbol) => bounds.GetValueOrDefault(symbol, (1, int.MaxValue));
}
