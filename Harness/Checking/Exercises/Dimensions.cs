using System.Collections.Immutable;

namespace GradCheck.Exercises;

/// <summary>A size for every dimension of an exercise, in the order in which the exercise names them.</summary>
internal sealed record Dimensions(ImmutableArray<(string Symbol, int Size)> Sizes)
{
    /// <exception cref="KeyNotFoundException">The exercise has no such dimension.</exception>
    public int this[string symbol]
    {
        get
        {
            foreach (var (name, size) in Sizes)
                if (string.Equals(name, symbol, StringComparison.Ordinal))
                    return size;
            throw new KeyNotFoundException(symbol);
        }
    }

    /// <summary><c>N=2, D=1, H=1</c></summary>
    public override string ToString() => string.Join(", ", Sizes.Select(d => $"{d.Symbol}={d.Size}"));
}
