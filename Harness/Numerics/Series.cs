namespace GradCheck.Numerics;

/// <summary>By what halving the step divides the leading error of a difference: what an extrapolation has to know of it.</summary>
internal enum Series
{
    /// <summary>Central differences: the error is a series in h^2.</summary>
    Central = 4,

    /// <summary>One-sided differences: the error is a series in h.</summary>
    OneSided = 2,
}
