using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>
/// The last factor of a matrix product transposed or not, whatever the product is of. A square one shows it: the right gradient divided by the factor
/// is the rest, and the rest times the transposed factor is what was returned. One that is not square gives an exception.
/// </summary>
internal sealed class TurnedFactor : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms.Gradient.Upstreams.Length != 1
            ? []
            : from factor in Product.Factors(symptoms)
            where symptoms.Failing.Any(e => !e.Threw && IsSquare(factor.Of(e)) && factor.Of(e).RowCount > 1)
            from isLast in (bool[])[true, false]
            from isTransposed in (bool[])[true, false]
            select new Hypothesis(
                Finding(symptoms, factor.Name),
                e => Product.IsIt(e, Turned(e.Numeric, isTransposed ? factor.Of(e).Transpose() : factor.Of(e), isLast))
            );

    private static Matrix<double>? Turned(Matrix<double> right, Matrix<double> factor, bool isLast) =>
        !IsSquare(factor) || factor.RowCount != (isLast ? right.ColumnCount : right.RowCount) ? null
        : isLast ? right * factor.Inverse() * factor.Transpose()
        : factor.Transpose() * factor.Inverse() * right;

    private static bool IsSquare(Matrix<double> factor) => factor.RowCount == factor.ColumnCount;

    private static Finding Finding(Symptoms symptoms, string factor) =>
        new(
            "transposed",
            $"{symptoms.Gradient.Name} is a matrix product with the right factor, {factor}, but that has to be turned: its rows and columns are swapped.",
            $"Which side of {factor} has to lie in the middle of the product, so that the indices that are added up meet?"
        );
}
