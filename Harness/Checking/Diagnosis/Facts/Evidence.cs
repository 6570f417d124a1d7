using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Facts;

/// <summary>One case of a gradient: what the student returned, whatever its shape, or that nothing fitted together; and what finite differences say.</summary>
internal sealed class Evidence
{
    // What a few operations of the student's and of a hypothesis may be apart, beside our own bars.
    private const double Rounding = 1e-9;
    private const double Bars = 16;

    // What an entry must be off by, as a part of itself, to be called wrong.
    private const double Noticeable = 1e-6;
    private const double Negligible = 1e-13;

    private readonly EntryReference reference;
    private readonly double bar;
    private readonly bool hasSides;

    private Evidence(Gradient gradient, CaseVerdict verdict, EntryReference reference, Tensor? analytic)
    {
        this.reference = reference;
        Verdict = verdict;
        Threw = analytic is null;
        hasSides = analytic?.HasShape(reference.Sides) == true;
        Analytic = analytic?.Matrix ?? Matrix<double>.Build.Dense(1, 1, double.NaN);
        Numeric = reference.ToTensor().Matrix;
        bar = Enumerable.Range(0, reference.Count).Max(at => reference[at].Bar + reference[at].Reach);
        Upstream = new UpstreamVariations(gradient, verdict.Case, Numeric);
    }

    public CaseVerdict Verdict { get; }

    public Case Case => Verdict.Case;

    /// <summary>Whether an exception came instead of numbers: matrices whose shapes do not fit, mostly.</summary>
    public bool Threw { get; }

    /// <summary>The two-dimensional view of what came back.</summary>
    public Matrix<double> Analytic { get; }

    /// <summary>The two-dimensional view of what finite differences say.</summary>
    public Matrix<double> Numeric { get; }

    /// <summary>How long each side of the gradient is.</summary>
    public ImmutableArray<int> Sides => reference.Sides;

    /// <summary>Finite differences with two sides swapped, as the two-dimensional view of that.</summary>
    public Matrix<double> Swapped(int one, int other) => reference.ToTensor().Swapped(one, other).Matrix;

    /// <summary>The index along one side of an entry, which is named by its row and column in the two-dimensional view.</summary>
    public int IndexOf(int row, int column, int side) => side == Sides.Length - 1 ? column : Tensor.IndexOf(row, Sides[..^1])[side];

    public bool HasRightShape => !Threw && HasShapeOf(Numeric);

    /// <summary>What the gradient would be with other upstreams.</summary>
    public UpstreamVariations Upstream { get; }

    /// <summary>Rows and columns of the two-dimensional view, from 0.</summary>
    public IEnumerable<(int Row, int Column)> Entries =>
        from row in Enumerable.Range(0, Numeric.RowCount)
        from column in Enumerable.Range(0, Numeric.ColumnCount)
        select (row, column);

    /// <summary>Null where there is nothing to compare: no numbers came back, or the reference is not good enough.</summary>
    public static Evidence? Create(Gradient gradient, CaseVerdict verdict) =>
        verdict.Reference[gradient] is not EntryReference { IsKnown: true } reference ? null
        : verdict.Answer is Answer.Threw ? new Evidence(gradient, verdict, reference, analytic: null)
        : Numbers(gradient, verdict) is { } analytic ? new Evidence(gradient, verdict, reference, analytic)
        : null;

    /// <summary>Whether the student returned just this, to within rounding.</summary>
    public bool Is(Matrix<double>? predicted) => predicted is not null && !Threw && IsNear(Analytic, predicted);

    /// <summary>The largest error, as a part of the gradient's size.</summary>
    public double RelativeError => Largest(Analytic - Numeric) / Math.Max(reference.Scale.Size, double.Epsilon);

    /// <summary>Whether an entry of the right shape is wrong.</summary>
    public bool IsWrongAt(int row, int column) =>
        Math.Abs(Analytic[row, column] - Numeric[row, column])
        > Noticeable * Math.Max(Math.Abs(Analytic[row, column]), Math.Abs(Numeric[row, column]))
            + Negligible * reference.Scale.Size
            + Bars * reference[row * Numeric.ColumnCount + column].Bar;

    /// <summary>Whether two numbers of this case are the same, to within rounding and our bars.</summary>
    public bool IsSame(double one, double other) => Math.Abs(one - other) <= Allowance(Math.Max(Math.Abs(one), Math.Abs(other)));

    /// <summary>Whether two matrices are the same, to within rounding and our bars.</summary>
    public bool IsNear(Matrix<double> one, Matrix<double> other)
    {
        if ((one.RowCount, one.ColumnCount) != (other.RowCount, other.ColumnCount))
            return false;
        double size = Math.Max(Math.Max(Largest(one), Largest(other)), reference.Scale.Size * Rounding);
        return Largest(one - other) <= Allowance(size);
    }

    private static Tensor? Numbers(Gradient gradient, CaseVerdict verdict) =>
        verdict.Answer is Answer.Returned returned
        && returned.Tensors.ElementAtOrDefault(gradient.Position) is { IsKnown: true, Count: > 0 } analytic
        && Array.TrueForAll(analytic.Values!, double.IsFinite)
            ? analytic
            : null;

    private bool HasShapeOf(Matrix<double> other) =>
        hasSides && (Analytic.RowCount, Analytic.ColumnCount) == (other.RowCount, other.ColumnCount);

    private double Allowance(double size) => Rounding * size + Bars * bar;

    private static double Largest(Matrix<double> matrix) => matrix.Enumerate().Max(Math.Abs);
}
