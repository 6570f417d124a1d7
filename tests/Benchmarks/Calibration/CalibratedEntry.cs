namespace GradCheck.Benchmarks.Calibration;

/// <summary>One entry of the reference beside autograd's.</summary>
/// <param name="Error">Between the reference and autograd.</param>
/// <param name="Bar">The reference's error bar.</param>
/// <param name="Rounding">How far the right solutions, in closed form, are from autograd here: what any of them may owe to rounding.</param>
/// <param name="Unseen">What the judge allows for changes below the last digit of the outputs, beside the bar.</param>
internal readonly record struct CalibratedEntry(double Error, double Bar, double Rounding, double Unseen)
{
    // With a truth this much sharper than the bar, error / bar is known to a quarter.
    private const double Sharper = 4;

    /// <summary>Whether autograd is a truth here: sharper than the bar.</summary>
    public bool IsJudged => !IsUnseen && Bar >= Sharper * Rounding;

    /// <summary>Whether no output changed in any digit, so that the reference is 0 without a bar, where the derivative is not 0.</summary>
    public bool IsUnseen => Bar == 0 && Error > 0;

    /// <summary>Error / bar.</summary>
    public double Ratio => Error == 0 ? 0 : Error / Bar;

    /// <summary>The same with the truth's own rounding allowed for.</summary>
    public double RatioWithRounding => Error == 0 ? 0 : Error / (Bar + Rounding);
}
