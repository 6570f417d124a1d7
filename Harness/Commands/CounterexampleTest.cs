using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using GradCheck.Commands.Options;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;
using MathNet.Numerics.LinearAlgebra;

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
        string dimensions = string.Join("_", shown.Dimensions.Select(d => $"{d.Key}{d.Value}"));
        string student = failure.Class ?? "YourClass";
        string name = gradient.Of.ParameterName + "Grad";
        var parameters = gradient.Method.Parameters;
        var declared = parameters.Select(p => $"        var {p.Name} = {Value(inputs.First(i => Same(i.Key, p.Name)).Value, p.Type)};");
        var kept = parameters.Where(p => failure.Outcome == Outcome.MutatedInput && !p.Type.IsPrimitive).ToList();
        var copies = kept.Select(p =>
            $"\n        var {p.Name}Before = {(p.Type.IsArray ? $"({TypeText.Render(p.Type)})" : "")}{p.Name}.Clone();"
        );
        var unchanged = kept.Select(p => $"\n        Assert.That({p.Name}, Is.EqualTo({p.Name}Before), \"{p.Name} is changed\");");
        var returned = gradient.Method.ReturnTypes[gradient.Position];
        string call = $"gradients.{gradient.Method.Name}({Arguments(gradient.Method)}){Part(gradient)}";
        return $$"""
            using MathNet.Numerics.LinearAlgebra;
            using NUnit.Framework;

            public class {{failure.Name}}Counterexample
            {
                [Test]
                public void {{failure.Name}}_at_{{(dimensions.Length == 0 ? "its_only_shape" : dimensions)}}()
                {
                    {{exercise.Backward.FullName!.Replace('+', '.')}} gradients = new {{student}}();
            {{string.Join('\n', declared)}}{{string.Concat(copies)}}

                    {{Asked(name, Returned(call, returned), failure)}}
            {{string.Concat(unchanged)}}
                    {{Compared(name, numeric, returned, failure)}}
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

    // A cache is put together from its tensors.
    private static string Arguments(BackwardMethod method)
    {
        var names = new Queue<string>(method.Parameters.Select(p => p.Name));
        return string.Join(
            ", ",
            method
                .Method.GetParameters()
                .Select(p => p.ParameterType)
                .Select(type =>
                    ClrValue.IsParameter(type)
                        ? names.Dequeue()
                        : $"{(type.IsAssignableTo(typeof(ITuple)) ? "" : $"new {type.FullName!.Replace('+', '.')}")}({string.Join(", ", ClrValue.FieldsOf(type, named: null).Select(_ => names.Dequeue()))})"
                )
        );
    }

    private static string Value(Tensor tensor, Type type) =>
        type == typeof(Matrix<double>) ? Matrix(tensor)
        : type == typeof(Vector<double>) ? $"Vector<double>.Build.Dense({Array(tensor, typeof(double[]))})"
        : type.IsArray ? Array(tensor, type)
        : Number(tensor[0], type);

    private static string Matrix(Tensor tensor) => $"Matrix<double>.Build.DenseOfArray({Array(tensor, typeof(double[,]))})";

    private static string Array(Tensor tensor, Type type) =>
        $"new {TypeText.Render(type)} {Nested(tensor.Values!, type.GetArrayRank() == 2 && tensor.Sides.Length < 2 ? [1, (int)tensor.Count] : tensor.Sides, type.GetElementType()!)}";

    private static string Nested(ReadOnlySpan<double> values, ImmutableArray<int> sides, Type type)
    {
        var items = new List<string>();
        int length = sides[0] == 0 ? 0 : values.Length / sides[0];
        for (int i = 0; i < sides[0]; i++)
            items.Add(sides.Length == 1 ? Number(values[i], type) : Nested(values.Slice(i * length, length), sides[1..], type));
        return $"{{ {string.Join(", ", items)} }}";
    }

    private static string Part(Gradient gradient) =>
        gradient.Method.Returns.Length == 1 ? ""
        : gradient.Method.Method.ReturnType.IsAssignableTo(typeof(ITuple)) ? $".{gradient.Name}"
        : $".{ClrValue.FieldsOf(gradient.Method.Method.ReturnType, named: null)[gradient.Position].Name}";

    private static string Returned(string call, Type returned) =>
        returned == typeof(double) ? $"Matrix<double>.Build.Dense(1, 1, {call})"
        : returned == typeof(Vector<double>) ? $"{call}.ToArray()"
        : call;

    private static string Compared(string name, Tensor numeric, Type returned, GradientResult failure)
    {
        if (returned.IsArray || returned == typeof(Vector<double>))
            return $"""
                var numeric = {Array(numeric, returned.IsArray ? returned : typeof(double[]))};
                        Assert.That({name}, Is.EqualTo(numeric).Within({Allowed(failure, numeric, errors => errors.Max())}));
                """;
        return $$"""
            var numeric = {{Matrix(numeric)}};
                    Assert.That(({{name}}.RowCount, {{name}}.ColumnCount), Is.EqualTo((numeric.RowCount, numeric.ColumnCount)), "shape");
                    Assert.That(({{name}} - numeric).L2Norm(), Is.Not.NaN.And.LessThan({{Allowed(failure, numeric, Norm)}}), $"{{{name}}}");
            """;
    }

    private static double Norm(IEnumerable<double> errors) => Math.Sqrt(errors.Sum(e => e * e));

    // Finite differences have an end, too; but what failed here must fail there.
    private static string Allowed(GradientResult failure, Tensor numeric, Func<IEnumerable<double>, double> measure)
    {
        double largest = numeric.Largest;
        double allowed = Math.Max((failure.Tolerance?.Relative ?? 1e-6) * largest, 4 * (failure.Worst?.ErrorBar ?? 0));
        return Number(Math.Min(Math.Max(allowed, 1e-12 * Math.Max(1, largest)), Error(failure, numeric, measure) / 2));
    }

    // Infinite where it is not the numbers that are wrong.
    private static double Error(GradientResult failure, Tensor numeric, Func<IEnumerable<double>, double> measure)
    {
        if (failure.Outcome != Outcome.WrongValue || failure.Counterexample!.Analytic is not { } wrong || wrong.Count != numeric.Count)
            return double.PositiveInfinity;
        double error = measure(wrong.Values!.Zip(numeric.Values!, (w, n) => Math.Abs(w - n)));
        return error > 0 ? error : double.PositiveInfinity;
    }

    private static string Number(double value, Type type) =>
        type == typeof(int) ? ((int)value).ToString(CultureInfo.InvariantCulture)
        : type == typeof(bool)
            ? value != 0 ? "true"
                : "false"
        : Number(value);

    private static string Number(double value) =>
        double.IsFinite(value)
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : $"double.{value.ToString(CultureInfo.InvariantCulture)}";
}
