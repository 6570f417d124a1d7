using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis;

/// <summary>One case of a gradient with numbers on both sides: what the student returned, whatever its shape, and what finite differences say.</summary>
internal sealed class Evidence
{
    // What a few operations of the student's and of a hypothesis may be apart, beside our own bars.
    private const double Rounding = 1e-9;
    private const double Bars = 16;

    private readonly Gradient gradient;
    private readonly EntryReference reference;
    private readonly Lazy<Matrix<double>> ofOnes;
    private readonly Lazy<Matrix<double>> unsummed;

    private Evidence(Gradient gradient, CaseVerdict verdict, EntryReference reference, RawMatrix analytic)
    {
        this.gradient = gradient;
        this.reference = reference;
        Verdict = verdict;
        Analytic = analytic.ToMatrix();
        Numeric = reference.ToMatrix();
        ofOnes = new Lazy<Matrix<double>>(() => WithUpstreams((_, upstream) => upstream.Map(_ => 1.0, Zeros.Include)));
        unsummed = new Lazy<Matrix<double>>(Unsummed);
    }

    public CaseVerdict Verdict { get; }

    public Case Case => Verdict.Case;

    public Matrix<double> Analytic { get; }

    public Matrix<double> Numeric { get; }

    public bool HasRightShape => HasShapeOf(Numeric);

    /// <summary>The tensor itself.</summary>
    public Matrix<double> Tensor => Case.Values[gradient.Of.Index];

    /// <summary>The upstream gradients that the method was given.</summary>
    public IEnumerable<Matrix<double>> Upstreams => gradient.Upstreams.Select(t => Case.Upstreams[t.Index]!);

    /// <summary>The gradient where every entry of the upstream is 1: what is left of it when the upstream is ignored.</summary>
    public Matrix<double> OfOnes => ofOnes.Value;

    /// <summary>The gradient of a row or a column before it is added up: one row (column) for each row (column) of the upstream. The gradient itself where it is neither.</summary>
    public Matrix<double> BeforeTheSum => unsummed.Value;

    /// <summary>Null where there is nothing to compare: no numbers came back, or the reference is not good enough.</summary>
    public static Evidence? Of(Gradient gradient, CaseVerdict verdict) =>
        verdict.Reference[gradient] is EntryReference { IsKnown: true } reference
        && verdict.Answer is Answer.Returned returned
        && returned.Matrices.ElementAtOrDefault(gradient.Position) is { Values: { } values } analytic
        && values.Length > 0
        && Array.TrueForAll(values, double.IsFinite)
            ? new Evidence(gradient, verdict, reference, analytic)
            : null;

    /// <summary>Whether the student returned just this, to within rounding.</summary>
    public bool Is(Matrix<double>? predicted) => predicted is not null && HasShapeOf(predicted) && IsNear(Analytic, predicted);

    /// <summary>The largest error, as a part of the gradient's size.</summary>
    public double RelativeError => Largest(Analytic - Numeric) / Math.Max(reference.Scale.Size, double.Epsilon);

    /// <summary>Whether an entry of the right shape is wrong.</summary>
    public bool IsWrongAt(int row, int column) =>
        Math.Abs(Analytic[row, column] - Numeric[row, column])
        > Allowance(reference.Scale.Size) * 1e3 + 1e-7 * Math.Abs(Numeric[row, column]);

    /// <summary>Whether two matrices of one shape are the same, to within rounding and our bars.</summary>
    public bool IsNear(Matrix<double> one, Matrix<double> other)
    {
        double size = Math.Max(Math.Max(Largest(one), Largest(other)), reference.Scale.Size * Rounding);
        return Largest(one - other) <= Allowance(size);
    }

    /// <summary>The gradient with other upstreams.</summary>
    /// <param name="change">What to make of each: its position and its value.</param>
    public Matrix<double> WithUpstreams(Func<int, Matrix<double>, Matrix<double>> change)
    {
        var upstreams = Case.Upstreams.ToArray();
        for (int i = 0; i < gradient.Upstreams.Length; i++)
        {
            int index = gradient.Upstreams[i].Index;
            upstreams[index] = change(i, upstreams[index]!);
        }
        var changed = new Case(Case.Exercise, Case.Key, Case.Rung, Case.Index, Case.Dimensions, Case.Values, upstreams);
        return new EntryReference(new Objective(changed, gradient)).ToMatrix();
    }

    private bool HasShapeOf(Matrix<double> other) => (Analytic.RowCount, Analytic.ColumnCount) == (other.RowCount, other.ColumnCount);

    private double Allowance(double size)
    {
        double bar = 0;
        for (int row = 0; row < reference.Rows; row++)
        for (int column = 0; column < reference.Columns; column++)
            bar = Math.Max(bar, reference[row, column].Bar + reference[row, column].Reach);
        return Rounding * size + Bars * bar;
    }

    private static double Largest(Matrix<double> matrix) => matrix.Enumerate().Max(Math.Abs);

    private Matrix<double> Unsummed()
    {
        if (gradient.Upstreams.Length != 1)
            return Numeric;
        var upstream = Upstreams.Single();
        if (Numeric.RowCount == 1 && upstream.RowCount > 1)
            return Stack(
                Enumerable
                    .Range(0, upstream.RowCount)
                    .Select(r => WithUpstreams((_, u) => u.MapIndexed((row, _, v) => row == r ? v : 0, Zeros.Include)))
            );
        if (Numeric.ColumnCount == 1 && upstream.ColumnCount > 1)
            return Stack(
                    Enumerable
                        .Range(0, upstream.ColumnCount)
                        .Select(c =>
                            WithUpstreams((_, u) => u.MapIndexed((_, column, v) => column == c ? v : 0, Zeros.Include)).Transpose()
                        )
                )
                .Transpose();
        return Numeric;
    }

    private static Matrix<double> Stack(IEnumerable<Matrix<double>> rows) => rows.Aggregate((upper, lower) => upper.Stack(lower));
}
