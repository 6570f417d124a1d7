using System.Globalization;
using GradCheck.Commands.Options;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Commands;

/// <summary>A counterexample as an NUnit test that a student can paste into a project, to see it fail and to step through it.</summary>
internal static class CounterexampleTest
{
    /// <exception cref="UsageException">The case has too many numbers to write down.</exception>
    public static string Render(GradientResult failure, Exercise exercise)
    {
        if (failure.Counterexample is not { Inputs: { } inputs, Numeric: { } numeric } shown)
            throw new UsageException($"The case of {failure.Name} has too many numbers for a test: replay it without --as-test.");
        if (failure.Outcome == Outcome.NotDeterministic)
            throw new UsageException(
                $"{failure.Name} answers the same case in two ways, which no one test shows: replay it without --as-test."
            );
        var gradient = exercise.Gradients.First(g => g.Name == failure.Name);
        var parameters = gradient.Method.Method.GetParameters();
        string dimensions = string.Join("_", shown.Dimensions.Select(d => $"{d.Key}{d.Value}"));
        string student = failure.Class ?? "YourClass";
        string name = gradient.Of.ParameterName + "Grad";
        var declared = parameters.Select(p =>
            $"        var {p.Name} = {Value(inputs.First(i => Same(i.Key, p.Name!)).Value, p.ParameterType)};"
        );
        var matrices = parameters.Where(p => failure.Outcome == Outcome.MutatedInput && p.ParameterType != typeof(double)).ToList();
        var kept = matrices.Select(p => $"\n        var {p.Name}Before = {p.Name}.Clone();");
        var unchanged = matrices.Select(p => $"\n        Assert.That({p.Name}, Is.EqualTo({p.Name}Before), \"{p.Name} is changed\");");
        string call = $"gradients.{gradient.Method.Name}({string.Join(", ", parameters.Select(p => p.Name))}){Part(gradient)}";
        return $$"""
            using MathNet.Numerics.LinearAlgebra;
            using NUnit.Framework;

            public class {{failure.Name}}Counterexample
            {
                [Test]
                public void {{failure.Name}}_at_{{(dimensions.Length == 0 ? "its_only_shape" : dimensions)}}()
                {
                    {{exercise.Backward.FullName!.Replace('+', '.')}} gradients = new {{student}}();
            {{string.Join('\n', declared)}}{{string.Concat(kept)}}

                    {{Asked(name, Returned(call, gradient), failure)}}
            {{string.Concat(unchanged)}}
                    var numeric = {{Matrix(numeric)}};
                    Assert.That(({{name}}.RowCount, {{name}}.ColumnCount), Is.EqualTo((numeric.RowCount, numeric.ColumnCount)), "shape");
                    Assert.That(({{name}} - numeric).L2Norm(), Is.Not.NaN.And.LessThan({{Allowed(failure, numeric)}}), $"{{{name}}}");
                }
            }

            """;
    }

    // What never ends would keep the student's tests from ending, too.
    private static string Asked(string name, string returned, GradientResult failure) =>
        failure.Outcome != Outcome.TimedOut
            ? $"var {name} = {returned};"
            : $$"""
                var answer = System.Threading.Tasks.Task.Run(() => {{returned}});
                        Assert.That(answer.Wait(5_000), "no answer within 5 s");
                        var {{name}} = answer.Result;
                """;

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Value(double[][] rows, Type type) => type == typeof(double) ? Number(rows[0][0]) : Matrix(rows);

    private static string Matrix(double[][] rows) =>
        $"Matrix<double>.Build.DenseOfArray(new double[,] {{ {string.Join(", ", rows.Select(r => $"{{ {string.Join(", ", r.Select(Number))} }}"))} }})";

    private static string Part(Gradient gradient) => gradient.Method.Returns.Length > 1 ? $".{gradient.Name}" : "";

    private static string Returned(string call, Gradient gradient)
    {
        var returned = gradient.Method.Method.ReturnType;
        var type = gradient.Method.Returns.Length > 1 ? returned.GetGenericArguments()[Math.Min(gradient.Position, 6)] : returned;
        return type == typeof(double) ? $"Matrix<double>.Build.Dense(1, 1, {call})" : call;
    }

    // Finite differences have an end, too; but what failed here must fail there.
    private static string Allowed(GradientResult failure, double[][] numeric)
    {
        double largest = numeric.SelectMany(r => r).Max(Math.Abs);
        double allowed = Math.Max((failure.Tolerance?.Relative ?? 1e-6) * largest, 4 * (failure.Worst?.ErrorBar ?? 0));
        return Number(Math.Min(Math.Max(allowed, 1e-12 * Math.Max(1, largest)), Error(failure, numeric) / 2));
    }

    // Infinite where it is not the numbers that are wrong.
    private static double Error(GradientResult failure, double[][] numeric)
    {
        if (failure.Outcome != Outcome.WrongValue)
            return double.PositiveInfinity;
        double[] wrong = [.. (failure.Counterexample!.Analytic ?? []).SelectMany(r => r)];
        double[] right = [.. numeric.SelectMany(r => r)];
        double error = wrong.Length == right.Length ? Math.Sqrt(wrong.Zip(right).Sum(p => Math.Pow(p.First - p.Second, 2))) : double.NaN;
        return error > 0 ? error : double.PositiveInfinity;
    }

    private static string Number(double value) =>
        double.IsFinite(value)
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : $"double.{value.ToString(CultureInfo.InvariantCulture)}";
}
