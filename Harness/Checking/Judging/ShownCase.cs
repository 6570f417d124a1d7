using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Judging;

/// <summary>The numbers of a case, for people to read: what the method was given, what it returned, what finite differences say.</summary>
/// <param name="Inputs">By the method's parameters.</param>
/// <param name="Analytic">The student's; null where there are none to show.</param>
internal sealed record ShownCase(IReadOnlyDictionary<string, double[][]> Inputs, double[][]? Analytic, double[][] Numeric)
{
    // More numbers than this are not read by anyone.
    private const int MostEntries = 300;

    /// <summary>Null where the numbers are too many to read, or are not known entry by entry.</summary>
    public static ShownCase? Create(Gradient gradient, CaseVerdict verdict)
    {
        var arguments = gradient.Method.Parameters.Zip(verdict.Case.ArgumentsOf(gradient.Method)).ToList();
        if (verdict.Reference[gradient] is not EntryReference numeric || arguments.Sum(a => a.Second.Rows * a.Second.Columns) > MostEntries)
            return null;
        var analytic = (verdict.Answer as Answer.Returned)?.Matrices.ElementAtOrDefault(gradient.Position);
        return new ShownCase(
            arguments.ToDictionary(a => a.First.Name, a => Rows(a.Second)),
            analytic is { Values.Length: <= MostEntries } ? Rows(analytic) : null,
            numeric.ToMatrix().ToRowArrays()
        );
    }

    // What a student returns may be empty, which no matrix of the library is made of.
    private static double[][] Rows(RawMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix.Values![(row * matrix.Columns)..((row + 1) * matrix.Columns)])];
}
