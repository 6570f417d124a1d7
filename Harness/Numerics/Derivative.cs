namespace GradCheck.Numerics;

/// <summary>A finite-difference derivative and how far it may be from the truth.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Bar">The error bar, in the unit of <paramref name="Value"/>: truncation plus measured noise.</param>
internal readonly record struct Derivative(double Value, double Bar)
{
    /// <summary>No step gave an estimate that can be trusted: nobody may be accused here.</summary>
    public static Derivative Unknown { get; } = new(double.NaN, double.PositiveInfinity);

    public bool IsKnown => double.IsFinite(Value) && double.IsFinite(Bar);
}
