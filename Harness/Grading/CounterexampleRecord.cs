using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Grading.Results;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Grading;

/// <summary>Writes down a case that did not pass, so that it can be read and repeated, and makes the case of it again.</summary>
internal static class CounterexampleRecord
{
    // More numbers than this are not read by anyone.
    private const int MostEntries = 300;

    public static Counterexample Of(Gradient gradient, CaseVerdict verdict)
    {
        var drawn = verdict.Case;
        var arguments = gradient.Method.Parameters.Zip(drawn.ArgumentsOf(gradient.Method)).ToList();
        var analytic = (verdict.Answer as Answer.Returned)?.Matrices.ElementAtOrDefault(gradient.Position);
        var numeric = (verdict.Reference[gradient] as EntryReference)?.ToMatrix();
        bool isReadable = numeric is not null && arguments.Sum(a => a.Second.Rows * a.Second.Columns) <= MostEntries;
        var part = LocalPart.Of(gradient, drawn.Exercise.Forward);
        return new Counterexample(
            drawn.Rung.Name,
            drawn.Index,
            drawn.Dimensions.Sizes.ToDictionary(d => d.Symbol, d => d.Size),
            isReadable ? arguments.ToDictionary(a => a.First.Name, a => Rows(a.Second.ToMatrix())) : null,
            isReadable && analytic is { Values.Length: <= MostEntries } ? Rows(analytic) : null,
            isReadable ? Rows(numeric!) : null,
            isReadable ? part.Free.ToDictionary(t => t.Name, t => Rows(drawn.Values[t.Index])) : null,
            isReadable ? gradient.Upstreams.ToDictionary(t => t.Name, t => Rows(drawn.Upstreams[t.Index]!)) : null
        );
    }

    /// <summary>The case again, bit for bit: from its numbers, or where they were too many to write down, drawn as it was.</summary>
    public static Case ToCase(Counterexample recorded, Gradient gradient, Exercise exercise, int seed)
    {
        var rung = ShapeLadder.Of(exercise).First(r => r.Name == recorded.Rung);
        if (recorded is not { Tensors: { } tensors, Upstreams: { } upstreams })
            return ReferenceCase.Draw(exercise, seed, rung, recorded.Index).Case;
        var part = LocalPart.Of(gradient, exercise.Forward);
        return part.With(
            CaseDrawer.Draw(exercise, seed, rung, recorded.Index),
            new Dimensions([.. recorded.Dimensions.Select(d => (d.Key, d.Value))]),
            [.. part.Free.Select(t => Matrix<double>.Build.DenseOfRowArrays(tensors[t.Name]))],
            [.. gradient.Upstreams.Select(t => Matrix<double>.Build.DenseOfRowArrays(upstreams[t.Name]))]
        );
    }

    // What a student returns may be empty, which no matrix of the library is made of.
    private static double[][] Rows(RawMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix.Values![(row * matrix.Columns)..((row + 1) * matrix.Columns)])];

    private static double[][] Rows(Matrix<double> matrix) => matrix.ToRowArrays();
}
