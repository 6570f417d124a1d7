using GradCheck.Exercises;
using GradCheck.Tests.Support;
using GradCheck.Wording;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

public sealed class MatrixTextTests
{
    [Test]
    public void Aligns_columns_under_their_names() =>
        Assert.That(
            Lines(
                ("x", Matrices.Of([1, -20.5], [300, 0])),
                ("a long name", Matrices.Of([1e-9])),
                ("y", Matrices.Of([double.NaN], [2], [1.0 / 3]))
            ),
            Is.EqualTo(
                """
                x             a long name    y
                  1  -20.5    1E-09               NaN
                300      0                          2
                                             0.333333
                """
            )
        );

    [Test]
    public void Leaves_out_a_matrix_that_is_not_there() => Assert.That(Lines(("x", Matrices.Of([1])), ("y", null)), Is.EqualTo("x\n1"));

    [Test]
    public void Shows_a_matrix_without_entries_as_its_name() =>
        Assert.That(Lines(("x", Matrices.Of([1])), ("y", Matrices.Of())), Is.EqualTo("x    y\n1"));

    private static string Lines(params (string, Tensor?)[] matrices) => string.Join('\n', MatrixText.SideBySide(matrices));
}
