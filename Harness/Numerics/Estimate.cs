namespace GradCheck.Numerics;

/// <summary>The best entry of a Romberg table.</summary>
/// <param name="Truncation">How far the entry differs from its neighbours in the table, in the unit of <paramref name="Value"/>.</param>
/// <param name="Step">h of its row.</param>
/// <param name="Noise">eta of its row.</param>
internal readonly record struct Estimate(double Value, double Truncation, double Step, double Noise)
{
    public double Error => Truncation + 2 * Noise / Step;
}
