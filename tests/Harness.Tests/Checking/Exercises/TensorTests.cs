using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class TensorTests
{
    [Test]
    public void Copies_a_matrix_row_by_row() =>
        Assert.That(
            ClrValue
                .ToTensor(
                    Matrix<double>.Build.DenseOfArray(
                        new double[,]
                        {
                            { 1, 2 },
                            { 3, 4 },
                        }
                    )
                )
                .Values,
            Is.EqualTo(new double[] { 1, 2, 3, 4 })
        );

    [TestCase(256, 256, true)]
    [TestCase(256, 257, false)]
    public void Keeps_only_the_shape_of_a_matrix_that_is_larger_than_any_case(int rows, int columns, bool isKept)
    {
        var raw = ClrValue.ToTensor(Matrix<double>.Build.Dense(rows, columns));

        Assert.That((raw.Sides[0], raw.Sides[1], raw.Values is not null), Is.EqualTo((rows, columns, isKept)));
        Assert.That(raw.IsKnown, Is.EqualTo(isKept));
    }
}
