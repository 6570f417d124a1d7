using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Students;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.Mistakes;

/// <summary>What mistakes return beside what is right, at every case but the large ones.</summary>
internal static class MistakeNumbers
{
    private static readonly Dictionary<Exercise, Case[]> Drawn = MistakeCorpus
        .All.Select(m => m.Exercise)
        .Distinct()
        .ToDictionary(e => e, e => Draw(e).ToArray());

    public static IEnumerable<Case> CasesOf(Exercise exercise) => Drawn[exercise];

    /// <summary>Where both have the same shape.</summary>
    public static IEnumerable<(Case Drawn, Matrix<double> Wrong, Matrix<double> Right)> Pairs(Mistake mistake) =>
        from drawn in CasesOf(mistake.Exercise)
        let wrong = Value(mistake.Written, drawn)
        let right = Value(mistake.Right, drawn)
        where wrong is not null && wrong.RowCount == right.RowCount && wrong.ColumnCount == right.ColumnCount
        select (drawn, wrong, right);

    /// <summary>Null where it threw.</summary>
    public static Matrix<double>? Value(WrittenGradient written, Case drawn) =>
        written.Answer(drawn) is Answer.Returned returned ? returned.Tensors[written.Gradient.Position]!.Matrix : null;

    public static Matrix<double> Argument(BackwardParameter parameter, Case drawn) =>
        (parameter.IsUpstream ? drawn.Upstreams[parameter.Variable.Index]! : drawn.Values[parameter.Variable.Index]).Matrix;

    public static bool Ignores(WrittenGradient written, Variable upstream) =>
        CasesOf(written.Exercise).All(c => Value(written, c) is { } value && value.Equals(Value(written, Tripled(c, upstream))));

    /// <summary>The number that a factor's name stands for: <c>1/N 1/N</c>, <c>sqrt(D)</c>, <c>N 1/K</c>, <c>-1/2</c>, <c>keep</c>.</summary>
    public static double FactorOf(string name, Case drawn) =>
        name.Split(' ').Aggregate(1.0, (product, part) => product * PartOf(part, drawn));

    public static bool IsMultiple(Matrix<double> one, Matrix<double> other)
    {
        if (!HaveOneShape(one, other))
            return false;
        double squared = other.PointwiseMultiply(other).RowSums().Sum();
        return AreClose(one, squared == 0 ? other : one.PointwiseMultiply(other).RowSums().Sum() / squared * other);
    }

    public static bool AreClose(Matrix<double> one, Matrix<double> other) =>
        HaveOneShape(one, other) && (one - other).FrobeniusNorm() <= 1e-10 * (1 + one.FrobeniusNorm() + other.FrobeniusNorm());

    private static bool HaveOneShape(Matrix<double> one, Matrix<double> other) =>
        one.RowCount == other.RowCount && one.ColumnCount == other.ColumnCount;

    private static double PartOf(string part, Case drawn) =>
        part switch
        {
            _ when part.StartsWith('-') => -PartOf(part[1..], drawn),
            _ when part.StartsWith("1/", StringComparison.Ordinal) => 1 / PartOf(part[2..], drawn),
            "ln(10)" => Math.Log(10),
            "sqrt(D)" => Math.Sqrt(drawn.Dimensions["D"]),
            "keep" => drawn.Values[drawn.Exercise.Forward.Variables.Single(t => t.ParameterName == part).Index][0],
            _ => double.TryParse(part, CultureInfo.InvariantCulture, out double number) ? number : drawn.Dimensions[part],
        };

    private static Case Tripled(Case drawn, Variable upstream)
    {
        var upstreams = drawn.Upstreams.Select((u, i) => i == upstream.Index ? u!.Map(v => 3 * v) : u).ToArray();
        return new Case(drawn.Exercise, drawn.Key, drawn.Rung, drawn.Index, drawn.Dimensions, drawn.Values, upstreams);
    }

    private static IEnumerable<Case> Draw(Exercise exercise) =>
        from rung in ShapeLadder.Create(exercise)
        where rung.Growth != Growth.Large
        from index in Enumerable.Range(0, ShapeLadder.UsualCases)
        select CaseDrawer.Draw(exercise, seed: 1, rung, index);
}
