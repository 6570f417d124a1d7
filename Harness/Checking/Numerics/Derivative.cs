namespace GradCheck.Numerics;

/// <summary>A finite-difference derivative and how far it may be from the truth.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Bar">The error bar, in the unit of <paramref name="Value"/>: truncation plus measured noise.</param>
/// <param name="Reach">
/// At a kink, half of the distance between the two one-sided derivatives: every number that is no further than this from
/// <paramref name="Value"/>, which is their mean, is right. 0 where the objective is smooth.
/// </param>
internal readonly record struct Derivative(double Value, double Bar, double Reach = 0)
{
    /// <summary>No step gave an estimate that can be trusted: nobody may be accused here.</summary>
    public static Derivative Unknown { get; } = new(double.NaN, double.PositiveInfinity);

    public bool IsAtKink => Reach > 0;

    public bool IsKnown => double.IsFinite(Value) && double.IsFinite(Bar);
}
