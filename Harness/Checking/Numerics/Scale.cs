namespace GradCheck.Numerics;

/// <summary>How large the numbers of a gradient are, one beside which errors are small or large.</summary>
/// <param name="Largest">The largest entry, without its sign.</param>
/// <param name="Natural">
/// What a gradient that is not zero would hardly fall below: terms of this size that cancel leave rounding behind, a student's and ours, which is no
/// error however large beside zero.
/// </param>
/// <param name="Rounding">What neither side can see: outputs that change by less than their last digit.</param>
internal readonly record struct Scale(double Largest, double Natural = 0, double Rounding = 0)
{
    private const double LastDigits = 256 * Objective.Epsilon;

    public double Size => Math.Max(Largest, Natural);

    /// <summary>The scale of a gradient of the objective by its entries.</summary>
    /// <param name="largest">The largest entry, without its sign.</param>
    public static Scale Create(Objective objective, double largest)
    {
        double natural = objective.SizeOfUpstreams / Math.Max(1, objective.SizeOfT);
        return new Scale(largest, natural, LastDigits * objective.SizeOfUpstreams);
    }

    /// <summary>The scale of a gradient's projection on a direction.</summary>
    /// <param name="terms">The length of the vector of its terms.</param>
    /// <param name="direction">The length of the direction.</param>
    public static Scale Create(Objective objective, double terms, double direction) =>
        new(terms, Rounding: LastDigits * objective.SizeOfUpstreams * direction);
}
