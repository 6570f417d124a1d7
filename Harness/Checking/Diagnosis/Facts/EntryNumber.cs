using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Facts;

/// <summary>A number that each entry of a gradient has, and that may decide what happens to it: the entry of a tensor at the same place.</summary>
/// <param name="At">By row and column from 0; null where a case has no such number.</param>
internal sealed record EntryNumber(string Name, Func<Evidence, int, int, double?> At)
{
    /// <summary>Those of the tensors, the gradient's own first, of the upstreams, of differences, of the gradient itself.</summary>
    public static IEnumerable<EntryNumber> Create(Symptoms symptoms) =>
        symptoms
            .Variables.OrderByDescending(t => t == symptoms.Gradient.Of)
            .Select(t => new EntryNumber(t.ParameterName, (e, row, column) => In(e.Case.Values[t.Index].Matrix, e, row, column)))
            .Concat(
                symptoms.Gradient.Upstreams.Select(
                    (u, i) =>
                        new EntryNumber($"{u.ParameterName}Grad", (e, row, column) => In(e.Upstream.Given.ElementAt(i), e, row, column))
                )
            )
            .Concat(Differences(symptoms))
            .Append(new EntryNumber("the gradient", (e, row, column) => e.Numeric[row, column]));

    // A clipped error is clipped by how far two tensors are apart; a probability, by how far it is from a half.
    private static IEnumerable<EntryNumber> Differences(Symptoms symptoms)
    {
        var given = symptoms.Gradient.Method.Parameters.Where(p => !p.IsUpstream).ToList();
        foreach (var (one, other) in given.SelectMany((one, i) => given.Skip(i + 1).Select(other => (one, other))))
            yield return new EntryNumber(
                $"{one.Name} - {other.Name}",
                (e, row, column) =>
                    In(e.Case.Values[one.Variable.Index].Matrix, e, row, column)
                    - In(e.Case.Values[other.Variable.Index].Matrix, e, row, column)
            );
        foreach (var one in given)
            yield return new EntryNumber(
                $"{one.Name} - 0.5",
                (e, row, column) => In(e.Case.Values[one.Variable.Index].Matrix, e, row, column) - 0.5
            );
    }

    private static double? In(Matrix<double> value, Evidence e, int row, int column) =>
        (value.RowCount, value.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount) ? value[row, column] : null;
}
