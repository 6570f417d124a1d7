using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Facts;

/// <summary>
/// What a gradient would be at a case if its upstreams were others. A gradient is linear in them, so that its parts, its local derivatives and the
/// contributions that it is a sum of can be had without knowing the step. By finite differences of the trusted forward pass, each when first asked for.
/// </summary>
internal sealed class UpstreamVariations
{
    private readonly Gradient gradient;
    private readonly Case drawn;
    private readonly Matrix<double> numeric;
    private readonly Lazy<Matrix<double>> ofOnes;
    private readonly Lazy<Matrix<double>> unsummed;
    private readonly Lazy<Matrix<double>?> diagonal;
    private readonly ImmutableArray<Lazy<Matrix<double>>> through;

    public UpstreamVariations(Gradient gradient, Case drawn, Matrix<double> numeric)
    {
        this.gradient = gradient;
        this.drawn = drawn;
        this.numeric = numeric;
        ofOnes = new Lazy<Matrix<double>>(() => With((_, u) => u.Map(_ => 1.0, Zeros.Include)));
        unsummed = new Lazy<Matrix<double>>(Unsummed);
        diagonal = new Lazy<Matrix<double>?>(Diagonal);
        through =
        [
            .. gradient.Upstreams.Select(
                (_, only) =>
                    new Lazy<Matrix<double>>(() =>
                        gradient.Upstreams.Length == 1 ? numeric : With((i, u) => i == only ? u : u.Map(_ => 0.0, Zeros.Include))
                    )
            ),
        ];
    }

    /// <summary>The upstream gradients that the method was given.</summary>
    public IEnumerable<Matrix<double>> Given => gradient.Upstreams.Select(t => drawn.Upstreams[t.Index]!.Matrix);

    /// <summary>Where every entry of the upstream is 1: what is left of it when the upstream is ignored. Of an elementwise step, its local derivatives.</summary>
    public Matrix<double> OfOnes => ofOnes.Value;

    /// <summary>
    /// The gradient of a row or a column before it is added up: one row (column) for each row (column) of the upstream. The gradient itself where the
    /// tensor is neither.
    /// </summary>
    public Matrix<double> BeforeTheSum => unsummed.Value;

    /// <summary>How much each entry of the one upstream's tensor changes with the same entry of this one; null where the two have different shapes.</summary>
    public Matrix<double>? OwnEntries => diagonal.Value;

    /// <summary>The gradient where every entry of the tensor has the other sign; null where the step is not defined there.</summary>
    public Matrix<double>? AtNegated => At(drawn.Values[gradient.Of.Index].Map(v => -v), (i, _) => Given.ElementAt(i));

    /// <summary>The gradient of the step along the other axis: of the transposed tensor, turned back. Null where the shapes do not allow it.</summary>
    public Matrix<double>? AlongTheOtherAxis =>
        Turned is { } turned ? At(turned, (i, _) => Given.ElementAt(i).Transpose())?.Transpose() : null;

    /// <summary>The same for upstreams of ones, of which a step that reduces the axis has as many as there are rows.</summary>
    public Matrix<double>? OfOnesAlongTheOtherAxis =>
        Turned is { } turned ? At(turned, (_, made) => made.Map(_ => 1.0, Zeros.Include))?.Transpose() : null;

    /// <summary>The part of the gradient that comes through one of its upstreams.</summary>
    public Matrix<double> Through(int upstream) => through[upstream].Value;

    /// <summary>The part that would come through one of its upstreams if every entry of that were 1.</summary>
    public Matrix<double> ThroughOnes(int upstream) => With((i, u) => u.Map(_ => i == upstream ? 1.0 : 0.0, Zeros.Include));

    /// <summary>The part that comes from the first or the last place along a side of the upstreams, if they have such a side.</summary>
    public Matrix<double> OfEnd(int side, bool isLast) =>
        With(
            (i, u) =>
                drawn.Upstreams[gradient.Upstreams[i].Index]!.Sides is var sides && side < sides.Length
                    ? u.MapIndexed(
                        (r, c, v) => Tensor.IndexOf(r * u.ColumnCount + c, sides)[side] == (isLast ? sides[side] - 1 : 0) ? v : 0,
                        Zeros.Include
                    )
                    : u
        );

    private Matrix<double> OfRow(int row) => With((_, u) => u.MapIndexed((r, _, v) => r == row ? v : 0, Zeros.Include));

    private Matrix<double> OfColumn(int column) => With((_, u) => u.MapIndexed((_, c, v) => c == column ? v : 0, Zeros.Include));

    // Of a matrix: of a vector or a number there is no other axis, and of more sides not one.
    private Tensor? Turned => drawn.Values[gradient.Of.Index] is { Sides.Length: 2 } value ? Tensor.Create(value.Matrix.Transpose()) : null;

    private Matrix<double> With(Func<int, Matrix<double>, Matrix<double>> change) => Evaluate(drawn.Values, change);

    // The tensor elsewhere, and upstreams by what the steps then make.
    private Matrix<double>? At(Tensor tensor, Func<int, Matrix<double>, Matrix<double>> upstreams)
    {
        var values = drawn.Values.ToArray();
        values[gradient.Of.Index] = tensor;
        try
        {
            foreach (var step in drawn.Exercise.Forward.Steps.Where(s => gradient.Upstreams.Contains(s.Makes)))
                values[step.Makes.Index] = step.Run(values);
            var moved = Evaluate(values, (i, _) => upstreams(i, values[gradient.Upstreams[i].Index].Matrix), made: values);
            return moved.Enumerate().All(double.IsFinite) ? moved : null;
        }
        // The step was never meant for this.
        catch (Exception e) when (e.GetBaseException() is ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private Matrix<double> Evaluate(
        IReadOnlyList<Tensor> values,
        Func<int, Matrix<double>, Matrix<double>> change,
        IReadOnlyList<Tensor>? made = null
    )
    {
        var upstreams = drawn.Upstreams.ToArray();
        for (int i = 0; i < gradient.Upstreams.Length; i++)
        {
            int index = gradient.Upstreams[i].Index;
            upstreams[index] = Tensor.Create((made?[index] ?? upstreams[index]!).Sides, change(i, upstreams[index]!.Matrix));
        }
        var changed = new Case(drawn.Exercise, drawn.Key, drawn.Rung, drawn.Index, drawn.Dimensions, values, upstreams);
        return new EntryReference(new Objective(changed, gradient)).ToTensor().Matrix;
    }

    private Matrix<double> Unsummed()
    {
        if (gradient.Upstreams.Length != 1)
            return numeric;
        var upstream = Given.Single();
        if (numeric.RowCount == 1 && upstream.RowCount > 1)
            return Stack(Enumerable.Range(0, upstream.RowCount).Select(OfRow));
        if (numeric.ColumnCount == 1 && upstream.ColumnCount > 1)
            return Stack(Enumerable.Range(0, upstream.ColumnCount).Select(c => OfColumn(c).Transpose())).Transpose();
        return numeric;
    }

    private Matrix<double>? Diagonal()
    {
        if (
            gradient.Upstreams.Length != 1
            || Given.Single() is var u && (u.RowCount, u.ColumnCount) != (numeric.RowCount, numeric.ColumnCount)
        )
            return null;
        return numeric.MapIndexed(
            (row, column, _) =>
                With((_, upstream) => upstream.MapIndexed((r, c, _) => r == row && c == column ? 1.0 : 0.0, Zeros.Include))[row, column],
            Zeros.Include
        );
    }

    private static Matrix<double> Stack(IEnumerable<Matrix<double>> rows) => rows.Aggregate((upper, lower) => upper.Stack(lower));
}
