using GradCheck.Exercises;

namespace GradCheck.Numerics;

/// <summary>Derivatives of an objective along one entry, or along a whole direction.</summary>
internal static class FiniteDifference
{
    // A second ladder at other steps is wrong in other ways: what both reject is wrong.
    private const double SecondStart = 0.7071;

    /// <summary>dphi/dT at one entry.</summary>
    /// <param name="entry">Its place in row-major order.</param>
    /// <param name="again">Whether to take other steps, for a second opinion.</param>
    public static Derivative Entry(Objective objective, int entry, bool again = false) => Along(Line.ThroughEntry(objective, entry), again);

    /// <summary>d/dt phi(T + t E) at t = 0; unknown at a kink, where the entries of a right gradient may each choose a slope of their own.</summary>
    /// <param name="again">Whether to take other steps, for a second opinion.</param>
    public static Derivative Along(Objective objective, Tensor direction, bool again = false)
    {
        var derivative = Along(Line.Along(objective, direction), again);
        return derivative.IsAtKink ? Derivative.Unknown : derivative;
    }

    private static Derivative Along(Line line, bool again)
    {
        double start = again ? SecondStart : 1;
        var smooth = Extrapolation.Climb(line.Across, line.Scale, start);
        return Kink.Gap(line, smooth.IsKnown) is { } gap ? Kink.Between(line, gap, start) : smooth;
    }
}
