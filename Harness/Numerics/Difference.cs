namespace GradCheck.Numerics;

/// <summary>One central difference of the objective phi along a direction.</summary>
/// <param name="Change">phi(T + hE) - phi(T - hE).</param>
/// <param name="Width">The distance between the two points, 2h as it was really taken.</param>
/// <param name="Noise">eta: what rounding in the outputs that changed may have added to <paramref name="Change"/>.</param>
internal readonly record struct Difference(double Change, double Width, double Noise)
{
    public double Quotient => Change / Width;

    public bool IsFinite => Width > 0 && double.IsFinite(Change) && double.IsFinite(Noise);
}
